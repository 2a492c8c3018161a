package dk.revus.project.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.revus.kit.event.ReceivedEvent;
import dk.revus.kit.event.Views;
import dk.revus.local.mongodb.MongoServer;
import dk.revus.project.theme.model.Theme;
import dk.revus.testkit.Contracts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Events may come twice, late and in any order across keys; the reading is the same. */
class ThemeReadingTest {

    private static final List<String> LIFE =
            List.of("PUBLISHED", "CANDIDATE", "SHORTLISTED", "PRIORITISED", "IN_STRATEGY");

    private static MongoServer server;
    private static MongoClient client;

    @BeforeAll
    static void start() {
        server = MongoServer.start(null, 0);
        client = MongoClients.create(server.uri());
    }

    @AfterAll
    static void stop() {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "theme.published",
                "theme.nominated",
                "theme.shortlisted",
                "theme.excluded",
                "theme.decided",
                "theme.merged",
                "theme.included-in-strategy",
                "theme.activated",
                "theme.completed"
            })
    void every_letter_of_the_catalogue_is_read(String type) {
        var themes = reading("examples-" + type);
        var example = Contracts.example("theme-catalogue", type);
        themes.reader().read(event(type, 1, example));
        assertThat(themes.find(text(example, "themeId")))
                .contains(
                        new Theme(
                                text(example, "themeId"),
                                text(example, "cycleId"),
                                text(example, "title"),
                                text(example, "state")));
    }

    @Test
    void a_theme_nobody_told_of_is_not_there() {
        assertThat(reading("empty").find("TE-2017-99")).isEmpty();
    }

    @Test
    void a_history_told_twice_and_shuffled_reads_the_same() {
        for (long seed = 1; seed <= 20; seed++) {
            var random = new Random(seed);
            var letters = new ArrayList<ReceivedEvent>();
            for (var id : List.of("TE-2017-01", "TE-2017-02", "TE-2017-03")) {
                for (int i = 0; i < LIFE.size(); i++) {
                    letters.add(event("theme.decided", i + 1, theme(id, LIFE.get(i))));
                }
            }
            letters.addAll(List.copyOf(letters));
            Collections.shuffle(letters, random);
            var themes = reading("shuffled-" + seed);
            letters.forEach(themes.reader()::read);
            for (var id : List.of("TE-2017-01", "TE-2017-02", "TE-2017-03")) {
                assertThat(themes.find(id))
                        .as("seed %d", seed)
                        .contains(new Theme(id, "revus-2019-2022", "Tema", "IN_STRATEGY"));
            }
        }
    }

    private static KnownThemes reading(String database) {
        return new KnownThemes(new Views(client.getDatabase(database.replace('.', '-'))));
    }

    private static String text(JsonNode data, String field) {
        return data.path(field).asString();
    }

    private static JsonNode theme(String id, String state) {
        var data = (ObjectNode) Contracts.example("theme-catalogue", "theme.decided");
        return data.put("themeId", id).put("title", "Tema").put("state", state);
    }

    private static ReceivedEvent event(String type, long sequence, JsonNode data) {
        var id = text(data, "themeId");
        return new ReceivedEvent(
                "e-" + sequence,
                type,
                id,
                "theme/" + id,
                sequence,
                Instant.parse("2017-09-01T08:15:00Z"),
                text(data, "cycleId"),
                "PUBLIC",
                Set.of(),
                null,
                null,
                data);
    }
}
