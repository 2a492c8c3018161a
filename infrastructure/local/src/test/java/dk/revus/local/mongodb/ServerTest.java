package dk.revus.local.mongodb;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A server in memory for a class of tests, and an empty collection for each of them. */
abstract class ServerTest {

    static MongoServer server;
    private static MongoClient client;

    MongoCollection<Document> things;

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

    @BeforeEach
    void empty() {
        things = client.getDatabase("test").getCollection("things");
        things.drop();
    }

    static Document command(Document command) {
        return client.getDatabase("admin").runCommand(command);
    }

    /** What each of the parallel attempts came to. */
    static <T> ConcurrentLinkedQueue<T> inParallel(int threads, int times, Callable<T> attempt)
            throws Exception {
        var outcomes = new ConcurrentLinkedQueue<T>();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var attempts = IntStream.range(0, times).mapToObj(_ -> pool.submit(attempt)).toList();
            for (Future<T> one : attempts) {
                outcomes.add(one.get());
            }
        }
        return outcomes;
    }
}
