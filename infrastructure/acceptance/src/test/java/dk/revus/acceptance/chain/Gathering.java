package dk.revus.acceptance.chain;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.revus.acceptance.chain.Evidence.Acknowledged;
import dk.revus.acceptance.chain.Evidence.Commit;
import dk.revus.acceptance.chain.Evidence.Intent;
import dk.revus.acceptance.chain.Evidence.Mail;
import dk.revus.acceptance.chain.Evidence.PublishedEvent;
import dk.revus.kit.journal.Journal;
import dk.revus.kit.journal.JournalAudit;
import dk.revus.local.http.Http;
import dk.revus.local.launch.Part;
import dk.revus.local.launch.Platform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import tools.jackson.databind.JsonNode;

/** Takes down what a platform at rest has written, told, posted and shows. */
final class Gathering {

    private static final String CYCLE = "/api/v1/cycles/revus-2019-2022/";

    private final Platform platform;
    private final Http http = new Http(Duration.ofSeconds(20));

    Gathering(Platform platform) {
        this.platform = platform;
    }

    Evidence gather(List<Acknowledged> acknowledged, int excusedRepeats) {
        try (var mongo = MongoClients.create(platform.ports().address(Part.MONGODB))) {
            var journal = new ArrayList<Commit>();
            var broken = new ArrayList<String>();
            for (var service : Part.SERVICES) {
                journal.addAll(commits(mongo, service));
                broken.addAll(new JournalAudit(mongo.getDatabase(database(service))).findings());
            }
            return new Evidence(
                    acknowledged,
                    journal,
                    broken,
                    TopicsOnDisk.read(platform.ports().address(Part.KAFKA)),
                    intents(mongo),
                    mails(),
                    excusedRepeats,
                    shown());
        }
    }

    private static String database(Part service) {
        return "revus_" + service.label().replace('-', '_');
    }

    private static List<Commit> commits(MongoClient mongo, Part service) {
        var commits = new ArrayList<Commit>();
        for (var document : journal(mongo, service)) {
            commits.add(
                    new Commit(
                            service.label(),
                            document.getString("stream"),
                            number(document, "version"),
                            document.getString("commandId"),
                            document.get("actor", Document.class).getString("person"),
                            document.containsKey("relay"),
                            document.getList("letters", Document.class, List.of()).stream()
                                    .map(
                                            published ->
                                                    published(
                                                            document.getString("stream"),
                                                            published))
                                    .toList()));
        }
        return commits;
    }

    private static Iterable<Document> journal(MongoClient mongo, Part service) {
        return mongo.getDatabase(database(service)).getCollection(Journal.COLLECTION).find();
    }

    private static PublishedEvent published(String stream, Document published) {
        return new PublishedEvent(
                published.getString("id"),
                published.getString("topic"),
                published.getString("type"),
                stream,
                number(published, "sequence"),
                asTold(published.get("data", Document.class)));
    }

    /** By way of its text: a tree does not take the store's own decimal numbers. */
    private static JsonNode asTold(Document data) {
        return Http.JSON.readTree(Http.JSON.writeValueAsBytes(data));
    }

    private static long number(Document document, String field) {
        return document.get(field, Number.class).longValue();
    }

    List<Intent> intents() {
        try (var mongo = MongoClients.create(platform.ports().address(Part.MONGODB))) {
            return intents(mongo);
        }
    }

    /** From the journal, not from its caches: the intent is a stream's first commit. */
    private static List<Intent> intents(MongoClient mongo) {
        var notes = new HashMap<String, Document>();
        var states = new HashMap<String, String>();
        for (var commit : journal(mongo, Part.NOTIFICATION)) {
            var id = commit.getString("stream").substring("message/".length());
            for (var event : commit.getList("events", Document.class)) {
                switch (event.getString("type")) {
                    case "intended" -> {
                        var note = event.get("data", Document.class).get("note", Document.class);
                        if (note.getString("account") == null) { // one person is told without mail
                            notes.put(id, note);
                        }
                    }
                    case "sent" -> states.put(id, "SENT");
                    case "failed" -> states.put(id, "FAILED");
                    default -> {
                        // being read is nobody's business here
                    }
                }
            }
        }
        var intents = new ArrayList<Intent>();
        notes.forEach(
                (id, note) ->
                        intents.add(
                                new Intent(
                                        id,
                                        note.getString("kind"),
                                        note.getString("organisation"),
                                        note.getString("occasion"),
                                        states.getOrDefault(id, "PENDING"))));
        return intents;
    }

    private List<Mail> mails() {
        var mails = new ArrayList<Mail>();
        var after = "";
        while (true) {
            var path = "/api/mails?limit=200&after=" + after;
            var page = http.get(platform.url(Part.MAIL).resolve(path), Map.of()).json();
            page.path("items")
                    .forEach(
                            mail ->
                                    mails.add(
                                            new Mail(
                                                    mail.path("messageId").asString(null),
                                                    mail.path("recipient").asString())));
            if (page.path("next").isNull()) {
                return mails;
            }
            after = page.path("next").asString();
        }
    }

    private Map<String, JsonNode> shown() {
        var bearer = Map.of("Authorization", "Bearer " + platform.tokenFor("kkr-sekretariat"));
        var shown = new HashMap<String, JsonNode>();
        for (var name : List.of("board", "support", "portfolio", "figures")) {
            shown.put(name, http.get(platform.gateway().resolve(CYCLE + name), bearer).json());
        }
        return shown;
    }
}
