package dk.revus.local.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import dk.revus.local.net.ChildJvm;
import dk.revus.local.net.FreePorts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingWhatWasAnsweredTest {

    private static final int WRITERS = 8;
    private static final int ANSWERS_BEFORE_THE_KILL = 1_500;

    @TempDir private Path directory;
    private int port;

    @BeforeEach
    void choosePort() {
        port = FreePorts.find();
    }

    @Test
    void a_kill_under_inserts_loses_nothing_that_was_answered() throws Exception {
        Set<String> answered = ConcurrentHashMap.newKeySet();
        for (int round = 0; round < 3; round++) {
            try (var server = server()) {
                insertUntilKilled(server, round, answered);
            }
        }
        try (var server = server()) {
            assertThat(stored()).containsAll(answered);
            assertThat(server.terminate()).isEqualTo(143);
        }
        assertThat(answered).hasSizeGreaterThanOrEqualTo(3 * ANSWERS_BEFORE_THE_KILL);
    }

    @Test
    void a_document_is_in_its_index_or_not_there_at_all() throws Exception {
        Set<String> answered = ConcurrentHashMap.newKeySet();
        try (var server = server()) {
            try (var client = MongoClients.create(uri())) {
                client.getDatabase("test")
                        .getCollection("journal")
                        .createIndex(new Document("to", 1));
            }
            insertUntilKilled(server, 0, answered);
        }
        try (var _ = server();
                var client = MongoClients.create(uri())) {
            var journal = client.getDatabase("test").getCollection("journal");
            var indexed = ids(journal, new Document("to", "relay"));
            assertThat(indexed).isEqualTo(ids(journal, new Document())).containsAll(answered);
        }
    }

    private void insertUntilKilled(ChildJvm server, int round, Set<String> answered)
            throws Exception {
        var enough = new CountDownLatch(ANSWERS_BEFORE_THE_KILL);
        var killed = new AtomicBoolean();
        try (var client = MongoClients.create(uri() + "/?serverSelectionTimeoutMS=500");
                var writers = Executors.newFixedThreadPool(WRITERS)) {
            var journal = client.getDatabase("test").getCollection("journal");
            for (int writer = 0; writer < WRITERS; writer++) {
                String stream = "SV-" + round + "-" + writer;
                var _ = writers.submit(() -> insert(journal, stream, answered, enough, killed));
            }
            boolean came = enough.await(2, TimeUnit.MINUTES);
            killed.set(true);
            server.killMinusNine();
            assertThat(came).as("enough answers before the kill").isTrue();
        }
    }

    private static void insert(
            MongoCollection<Document> journal,
            String stream,
            Set<String> answered,
            CountDownLatch enough,
            AtomicBoolean killed) {
        for (int version = 1; !killed.get(); version++) {
            String id = stream + "#" + version;
            try {
                journal.insertOne(new Document("_id", id).append("to", "relay"));
                answered.add(id);
                enough.countDown();
            } catch (MongoException unanswered) {
                // No answer, no promise; a busy machine may also have been too slow once.
            }
        }
    }

    private Set<String> stored() {
        try (var client = MongoClients.create(uri())) {
            return ids(client.getDatabase("test").getCollection("journal"), new Document());
        }
    }

    private static Set<String> ids(MongoCollection<Document> collection, Document filter) {
        List<String> ids = new ArrayList<>();
        collection.find(filter).forEach(document -> ids.add(document.getString("_id")));
        return new HashSet<>(ids);
    }

    private ChildJvm server() {
        return ChildJvm.start(
                        MongoServer.class,
                        directory.resolve("log"),
                        directory.resolve("data").toString(),
                        String.valueOf(port))
                .listeningOn(port);
    }

    private String uri() {
        return "mongodb://127.0.0.1:" + port;
    }
}
