package dk.revus.testkit;

import dk.revus.local.kafka.KafkaServer;
import dk.revus.local.mongodb.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * A database, a broker and an issuer of its own for one test class. {@code REVUS_MONGODB_URI}
 * points the same tests at any other MongoDB.
 */
public final class TestPlatform implements AutoCloseable {

    private final Path directory;
    private final MongoServer mongo;
    private final KafkaServer kafka;
    private final TestIssuer issuer;

    private TestPlatform(Path directory) {
        this.directory = directory;
        this.mongo = MongoServer.start(null, 0);
        this.kafka = KafkaServer.start(directory.resolve("kafka"), 0, 0);
        this.issuer = TestIssuer.start();
    }

    public static TestPlatform start() {
        try {
            return new TestPlatform(Files.createTempDirectory("revus-test"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String mongoUri() {
        var elsewhere = System.getenv("REVUS_MONGODB_URI");
        return elsewhere == null ? mongo.uri() : elsewhere;
    }

    public String kafkaBootstrap() {
        return kafka.bootstrap();
    }

    /** The caller closes it. */
    public Topics topics() {
        return new Topics(kafkaBootstrap());
    }

    public TestIssuer issuer() {
        return issuer;
    }

    public Path directory() {
        return directory;
    }

    @Override
    public void close() {
        issuer.close();
        kafka.close();
        mongo.close();
        try (var files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
