package dk.revus.analytics.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import dk.revus.analytics.FromOthers;
import dk.revus.analytics.fact.model.Theme;
import dk.revus.kit.event.ReceivedEvent;
import dk.revus.kit.event.Views;
import dk.revus.local.mongodb.MongoServer;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/**
 * "Udsat 1. september, prioriteret 20. september": a state has the day it was reached, and a merge
 * the reason it was made for.
 */
class TheDayOfAStateTest {

    private static final Instant MAY = Instant.parse("2017-05-10T07:00:00Z");
    private static final Instant SEPTEMBER = Instant.parse("2017-09-20T10:00:00Z");
    private static final Instant DECEMBER = Instant.parse("2018-12-11T10:00:00Z");

    private static MongoServer server;
    private static MongoClient client;

    private MongoDatabase database;
    private FactViews facts;
    private FactReader reader;
    private long sequence;

    @BeforeAll
    static void open() {
        server = MongoServer.start(null, 0);
        var elsewhere = System.getenv("REVUS_MONGODB_URI");
        client = MongoClients.create(elsewhere == null ? server.uri() : elsewhere);
    }

    @AfterAll
    static void close() {
        client.close();
        server.close();
    }

    @BeforeEach
    void nothingIsKnown() {
        database = client.getDatabase("the_day_of_a_state");
        database.drop();
        var views = new Views(database);
        facts = new FactViews(views);
        reader = new FactReader(facts, views);
    }

    @Test
    void a_new_state_has_its_own_day() {
        read("theme.nominated", "CANDIDATE", MAY);
        read("theme.decided", "PRIORITISED", SEPTEMBER);
        assertThat(since()).isEqualTo(SEPTEMBER);
    }

    @Test
    void what_is_told_of_the_same_state_afterwards_leaves_its_day() {
        read("theme.decided", "PRIORITISED", SEPTEMBER);
        read("theme.corrected", "PRIORITISED", DECEMBER);
        assertThat(since()).isEqualTo(SEPTEMBER);
    }

    @Test
    void of_what_was_kept_without_a_day_none_is_said_until_its_state_changes() {
        read("theme.decided", "PRIORITISED", MAY);
        database.getCollection("view-themes")
                .updateOne(Filters.empty(), Updates.unset("stateSince"));
        assertThat(since()).isNull();
        read("theme.corrected", "PRIORITISED", SEPTEMBER);
        assertThat(since()).isNull();
        read("theme.included-in-strategy", "IN_STRATEGY", DECEMBER);
        assertThat(since()).isEqualTo(DECEMBER);
    }

    @Test
    void why_a_theme_was_merged_stays_whatever_is_put_right_of_it_later() {
        readMerged("theme.merged", "Samme målgruppe", MAY);
        readMerged("theme.corrected", "Stavefejl", SEPTEMBER);
        assertThat(merged().reason()).isEqualTo("Samme målgruppe");
        assertThat(merged().title()).isEqualTo("Tema T4, Stavefejl");
    }

    @Test
    void of_a_merge_that_was_never_told_no_other_reason_is_made_its_own() {
        readMerged("theme.corrected", "Stavefejl", SEPTEMBER);
        assertThat(merged().reason()).isNull();
    }

    private Theme merged() {
        return facts.themesOf(FromOthers.CYCLE).getFirst().fact();
    }

    private void readMerged(String type, String reason, Instant at) {
        var data = FromOthers.theme("T4", "MERGED", List.of(), "T7");
        data.put("title", "Tema T4, " + reason).put("reason", reason);
        read(type, at, data);
    }

    private @Nullable Instant since() {
        return facts.themesOf(FromOthers.CYCLE).getFirst().since();
    }

    private void read(String type, String state, Instant at) {
        read(type, at, FromOthers.theme("T2", state, List.of(), null));
    }

    private void read(String type, Instant at, ObjectNode theme) {
        var id = theme.path("themeId").asString();
        reader.read(
                new ReceivedEvent(
                        "event-" + ++sequence,
                        type,
                        id,
                        "theme/" + id,
                        sequence,
                        at,
                        FromOthers.CYCLE,
                        "PUBLIC",
                        Set.of(),
                        null,
                        null,
                        theme));
    }
}
