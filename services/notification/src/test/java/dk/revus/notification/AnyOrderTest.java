package dk.revus.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import dk.revus.kit.event.Views;
import dk.revus.local.mongodb.MongoServer;
import dk.revus.notification.message.model.Messages;
import dk.revus.notification.message.model.Note;
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
import java.util.concurrent.ConcurrentSkipListSet;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.node.ObjectNode;

/**
 * Topics know no order among each other. Whatever order the keys come in, and however often: the
 * same is known in the end, and the same are told of the same.
 */
class AnyOrderTest {

    private static final String CALL = "IK-2017-01";
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

    /** What is known and who was told of what. */
    private record Outcome(Map<String, Set<String>> known, Set<String> told) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_same_history_ends_the_same(long seed) {
        tellTheWholeStory();
        var inOrder = play(history);
        var random = new Random(seed);
        var shuffledTwice = new ArrayList<>(shuffledAcrossKeys(random));
        shuffledTwice.addAll(shuffledAcrossKeys(random));
        assertThat(play(shuffledTwice)).isEqualTo(inOrder);
    }

    @Test
    void the_story_tells_everybody_who_should_hear() {
        tellTheWholeStory();
        assertThat(play(history).told())
                .as(
                        "5 letters and changes, 1 answer, 4 receipts, 4 outcomes, 5 news to the 3 whose wishes led there")
                .hasSize(5 + 5 + 1 + 4 + 4 + 15)
                .contains("receipt-KV-101-1-101", "receipt-KV-101-2-101")
                .filteredOn(id -> id.startsWith("news-"))
                .noneMatch(id -> id.endsWith("-155") || id.endsWith("-400"));
    }

    private void tellTheWholeStory() {
        INVITED.forEach(
                code ->
                        happens(
                                "organisation",
                                code,
                                "organisation.registered",
                                organisation(code)));
        happens("call", CALL, "call.created", FromOthers.call(CALL, "DRAFT", INVITED));
        happens("call", CALL, "call.published", FromOthers.call(CALL, "SCHEDULED", INVITED));
        happens("call", CALL, "call.opened", FromOthers.call(CALL, "OPEN", INVITED));
        happens(
                "call",
                CALL,
                "call.amended",
                FromOthers.changed("call.amended", CALL, "2017-08-11", INVITED));
        happens("question", "SP-1", "question.answered", FromOthers.answered("SP-1", CALL, "165"));
        for (var id : List.of("T2", "T4", "T5")) {
            happens("theme", id, "theme.published", FromOthers.theme(id, List.of(), null));
        }
        answers("101", "response.submitted", "SUBMITTED", "KV-101-1");
        answers("101", "response.reopened", "DRAFT", "KV-101-1");
        answers("101", "response.submitted", "SUBMITTED", "KV-101-2");
        answers("147", "response.submitted", "SUBMITTED", "KV-147-1");
        answers("155", "response.no-wishes-declared", "NO_WISHES", "KV-155-1");
        answers("101", "response.submitted", "SUBMITTED", "KV-101-2");
        places("W1", "101", "T4");
        places("W2", "147", "T5");
        places("W3", "165", "T7");
        places("W4", "400", "T2");
        happens("theme", "T7", "theme.merged", FromOthers.theme("T7", List.of("T4", "T5"), null));
        happens("theme", "T4", "theme.merged", FromOthers.theme("T4", List.of(), "T7"));
        happens("theme", "T5", "theme.merged", FromOthers.theme("T5", List.of(), "T7"));
        ends("W1", "101", "T7", "MERGED");
        ends("W2", "147", "T7", "MERGED");
        ends("W3", "165", "T7", "IN_THEME");
        ends("W4", "400", "T2", "NOT_PRIORITISED");
        for (var type :
                List.of(
                        "application.submitted",
                        "application.granted",
                        "project.started",
                        "project.milestone-reached",
                        "project.milestone-corrected",
                        "report.submitted",
                        "report.approved",
                        "project.closed")) {
            happens("project", "PJ-1", type, FromOthers.project(type, "PJ-1", "T7"));
        }
    }

    private static ObjectNode organisation(String code) {
        return FromOthers.organisation(code, "Kommune " + code);
    }

    private void answers(String organisation, String type, String state, String receiptNo) {
        happens(
                "response",
                "SV-" + organisation + "-" + CALL,
                type,
                FromOthers.receipted(CALL, organisation, state, receiptNo));
    }

    private void places(String wish, String organisation, String theme) {
        happens("wish", wish, "wish.placed", FromOthers.wish(wish, organisation, theme));
    }

    private void ends(String wish, String organisation, String theme, String outcome) {
        happens(
                "wish",
                wish,
                "wish.outcome-recorded",
                FromOthers.answered(wish, organisation, theme, outcome));
    }

    private void happens(String kind, String id, String type, ObjectNode data) {
        var sequence = history.size() + 1;
        history.add(
                new ReceivedEvent(
                        "event-" + sequence,
                        type,
                        id,
                        kind + "/" + id,
                        sequence,
                        Instant.parse("2017-05-10T07:00:00Z").plusSeconds(sequence),
                        "revus-2019-2022",
                        "PUBLIC",
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
            var key = keys.get(random.nextInt(keys.size()));
            shuffled.add(key.remove());
            keys.removeIf(Deque::isEmpty);
        }
        return shuffled;
    }

    private static Outcome play(List<ReceivedEvent> events) {
        var database = client.getDatabase("any_order_" + run++);
        database.drop();
        var told = new ConcurrentSkipListSet<String>(); // letters are written side by side
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(MongoDatabase.class, () -> database);
            context.registerBean(Views.class, () -> new Views(database));
            context.registerBean(Messages.class, () -> (Note note) -> told.add(note.id()));
            context.scan("dk.revus.notification.known", "dk.revus.notification.occasion");
            context.refresh();
            var readers = context.getBeanProvider(EventReader.class).orderedStream().toList();
            assertThat(readers).hasSize(2);
            for (var event : events) {
                readers.stream()
                        .filter(reader -> reader.topics().contains(topicOf(event)))
                        .forEach(reader -> reader.read(event));
            }
        }
        return new Outcome(known(database), told);
    }

    private static String topicOf(ReceivedEvent event) {
        return "revus." + event.kind() + ".events";
    }

    private static Map<String, Set<String>> known(MongoDatabase database) {
        var known = new TreeMap<String, Set<String>>();
        for (var name : database.listCollectionNames()) {
            if (name.startsWith("view-")) {
                var facts = new TreeSet<String>();
                database.getCollection(name).find().map(Document::toJson).into(facts);
                known.put(name, facts);
            }
        }
        return known;
    }
}
