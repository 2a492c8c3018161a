package dk.revus.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dk.revus.analytics.board.model.Board;
import dk.revus.analytics.fact.model.Facts;
import dk.revus.analytics.fact.model.Told;
import dk.revus.analytics.figures.model.Figures;
import dk.revus.analytics.portfolio.model.Portfolio;
import dk.revus.analytics.support.model.SupportCount;
import dk.revus.analytics.support.model.ThemeSupport;
import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import dk.revus.kit.event.Views;
import dk.revus.local.mongodb.MongoServer;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.node.ObjectNode;

/** Whatever order the keys come in, and however often: the same views, the same answers. */
class AnyOrderTest {

    private static final List<String> INVITED = List.of("101", "147", "155", "165", "400");
    private static MongoServer server;
    private static MongoClient client;
    private static int run;

    private final List<ReceivedEvent> history = new ArrayList<>();

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

    private record Picture(
            Map<String, Set<String>> views,
            Board board,
            List<ThemeSupport> support,
            Portfolio portfolio,
            Figures figures) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_same_history_gives_the_same_picture(long seed) {
        tellARandomStory(new Random(29 * seed));
        var inOrder = play(history);
        var random = new Random(seed);
        var shuffledTwice = new ArrayList<>(shuffledAcrossKeys(random));
        shuffledTwice.addAll(shuffledAcrossKeys(random));
        assertThat(play(shuffledTwice)).isEqualTo(inOrder);
    }

    @Test
    void the_picture_is_the_one_that_was_told() {
        tellARandomStory(new Random(7));
        var picture = play(history);
        assertThat(picture.board().counts().values().stream().mapToLong(n -> n).sum()).isEqualTo(5);
        assertThat(picture.portfolio().projects()).isEqualTo(2);
        assertThat(picture.figures().prioritisedThemes()).hasSize(1);
        assertThat(picture.support()).hasSize(4);
    }

    /** The frame is the same each time; who answers what, and how often, is not. */
    private void tellARandomStory(Random random) {
        happens("cycle", FromOthers.CYCLE, "cycle.planned", "PUBLIC", FromOthers.cycle());
        INVITED.forEach(
                code ->
                        happens(
                                "organisation",
                                code,
                                "organisation.registered",
                                "INTERNAL",
                                FromOthers.organisation(code)));
        for (var state : List.of("SCHEDULED", "OPEN", "CLOSED")) {
            happens("call", "IK-1", "call.told", "PUBLIC", FromOthers.call("IK-1", state, INVITED));
        }
        for (var organisation : INVITED) {
            for (var time = random.nextInt(4); time > 0; time--) {
                answers(organisation, random.nextInt(5));
            }
            wishes(organisation, random);
        }
        for (var id : List.of("T2", "T4", "T5")) {
            happens(
                    "theme",
                    id,
                    "theme.published",
                    "PUBLIC",
                    FromOthers.theme(id, "PUBLISHED", List.of(), null));
        }
        happens(
                "theme",
                "T7",
                "theme.merged",
                "PUBLIC",
                FromOthers.theme("T7", "CANDIDATE", List.of("T4", "T5"), null));
        happens(
                "theme",
                "T4",
                "theme.merged",
                "PUBLIC",
                FromOthers.theme("T4", "MERGED", List.of(), "T7"));
        happens(
                "theme",
                "T5",
                "theme.merged",
                "PUBLIC",
                FromOthers.theme("T5", "MERGED", List.of(), "T7"));
        happens(
                "theme",
                "T7",
                "theme.decided",
                "PUBLIC",
                FromOthers.theme("T7", "PRIORITISED", List.of("T4", "T5"), null));
        happens("meeting", "MØ-1", "decision.recorded", "PUBLIC", FromOthers.meeting("T7"));
        happens("strategy", "ST-1", "strategy.adopted", "PUBLIC", FromOthers.strategy("T7"));
        for (var id : List.of("PJ-1", "PJ-2")) {
            project(id, "application.submitted", "PARTIES");
            project(id, "application.granted", "PUBLIC");
            project(id, "project.milestone-reached", "PUBLIC");
            project(id, "report.submitted", "PARTIES");
        }
    }

    private void answers(String organisation, int what) {
        var receipt = "KV-" + organisation;
        var data =
                switch (what) {
                    case 0 -> FromOthers.response(organisation, "DRAFT", null);
                    case 1 ->
                            FromOthers.response(
                                    organisation, "DRAFT", receipt, "W1-" + organisation);
                    case 2 -> FromOthers.response(organisation, "NO_WISHES", receipt);
                    case 3 -> FromOthers.response(organisation, "WITHDRAWN", null);
                    default ->
                            FromOthers.response(
                                    organisation,
                                    "SUBMITTED",
                                    receipt,
                                    "W1-" + organisation,
                                    "W2-" + organisation);
                };
        happens("response", "SV-" + organisation, "response.told", "PARTIES", data);
    }

    private void wishes(String organisation, Random random) {
        var theme = List.of("T2", "T4", "T5").get(random.nextInt(3));
        var id = "W1-" + organisation;
        happens("wish", id, "wish.placed", "PARTIES", FromOthers.wish(id, organisation, theme));
        if (random.nextBoolean()) {
            happens(
                    "wish",
                    id,
                    "wish.outcome-recorded",
                    "PUBLIC",
                    FromOthers.answered(id, organisation, "T7", "MERGED"));
        }
    }

    private void project(String id, String type, String classification) {
        happens("project", id, type, classification, FromOthers.project(type, id, "T7"));
    }

    private void happens(
            String kind, String id, String type, String classification, ObjectNode data) {
        var sequence = history.size() + 1;
        history.add(
                new ReceivedEvent(
                        "event-" + sequence,
                        type,
                        id,
                        kind + "/" + id,
                        sequence,
                        Instant.parse("2017-05-10T07:00:00Z").plusSeconds(sequence),
                        FromOthers.CYCLE,
                        classification,
                        Set.of(),
                        null,
                        null,
                        data));
    }

    private List<ReceivedEvent> shuffledAcrossKeys(Random random) {
        var perKey = new LinkedHashMap<String, Deque<ReceivedEvent>>();
        history.forEach(e -> perKey.computeIfAbsent(e.key(), k -> new ArrayDeque<>()).add(e));
        var shuffled = new ArrayList<ReceivedEvent>();
        var keys = new ArrayList<>(perKey.values());
        while (!keys.isEmpty()) {
            shuffled.add(keys.get(random.nextInt(keys.size())).remove());
            keys.removeIf(Deque::isEmpty);
        }
        return shuffled;
    }

    private static Picture play(List<ReceivedEvent> events) {
        var database = client.getDatabase("any_order_" + run++);
        database.drop();
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(Views.class, () -> new Views(database));
            context.scan("dk.revus.analytics.fact");
            context.refresh();
            var reader = context.getBean(EventReader.class);
            events.forEach(reader::read);
            return picture(database, context.getBean(Facts.class));
        }
    }

    private static Picture picture(MongoDatabase database, Facts facts) {
        var call = facts.callOf(FromOthers.CYCLE).orElseThrow();
        var themes = facts.themesOf(FromOthers.CYCLE).stream().map(Told::fact).toList();
        var responses = facts.responsesTo("IK-1");
        var wishes = facts.wishesOf(FromOthers.CYCLE);
        return new Picture(
                views(database),
                Board.of(call, facts.organisations(), responses),
                new SupportCount(3, themes, responses, wishes).perTheme(),
                Portfolio.of(
                        FromOthers.CYCLE,
                        themes,
                        facts.projectsOf(FromOthers.CYCLE).stream().map(Told::fact).toList()),
                Figures.of(call, responses, wishes, themes));
    }

    private static Map<String, Set<String>> views(MongoDatabase database) {
        var views = new TreeMap<String, Set<String>>();
        for (var name : database.listCollectionNames()) {
            var facts = new TreeSet<String>();
            database.getCollection(name).find().map(Document::toJson).into(facts);
            views.put(name, facts);
        }
        return views;
    }
}
