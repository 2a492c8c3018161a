package dk.revus.testkit;

import static dk.revus.kit.calendar.model.Danish.COPENHAGEN;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import dk.revus.local.net.FreePorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One service on a platform of its own: real HTTP, real driver, real broker. Its clock starts on 10
 * May 2017, 9:00 in Copenhagen, and is moved as the command line would.
 */
public final class ServiceUnderTest implements AutoCloseable {

    private static final String SECRET = "only-in-tests";

    private final TestPlatform platform;
    private final Function<Map<String, Object>, ConfigurableApplicationContext> start;
    private final Map<String, Object> settings;
    private final Api api;
    private final Topics topics;
    private ConfigurableApplicationContext context;

    private ServiceUnderTest(
            TestPlatform platform,
            Function<Map<String, Object>, ConfigurableApplicationContext> start,
            Map<String, Object> more) {
        this.platform = platform;
        this.start = start;
        int port = FreePorts.find();
        this.settings = new HashMap<>();
        settings.put("server.port", port);
        settings.put("spring.profiles.active", "local");
        settings.put("revus.mongodb.uri", platform.mongoUri());
        settings.put("revus.kafka.bootstrap", platform.kafkaBootstrap());
        settings.put("revus.oidc.issuer", platform.issuer().url());
        settings.put("revus.local.secret", SECRET);
        settings.put("revus.clock.file", writeClock(platform, "2017-05-10T09:00"));
        settings.putAll(more);
        this.api = new Api("http://127.0.0.1:" + port, platform.issuer());
        this.topics = new Topics(platform.kafkaBootstrap());
        this.context = start.apply(settings);
    }

    /**
     * @param start the application's own start method
     */
    public static ServiceUnderTest start(
            Function<Map<String, Object>, ConfigurableApplicationContext> start) {
        return start(start, Map.of());
    }

    public static ServiceUnderTest start(
            Function<Map<String, Object>, ConfigurableApplicationContext> start,
            Map<String, Object> more) {
        return new ServiceUnderTest(TestPlatform.start(), start, more);
    }

    private static String writeClock(TestPlatform platform, String danishTime) {
        try {
            var file = platform.directory().resolve("clock");
            var distance = Duration.between(InstantSource.system().instant(), danish(danishTime));
            Files.writeString(file, distance.toString());
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Instant danish(String time) {
        return LocalDateTime.parse(time).atZone(COPENHAGEN).toInstant();
    }

    /** Moves forward; what falls due is done when this returns. */
    public void moveClockTo(String danishTime) {
        moveClockTo(danish(danishTime));
    }

    public void moveClockTo(Instant moment) {
        var answer =
                api.send(
                        "POST",
                        "/actuator/clock",
                        "{\"now\":\"" + moment + "\"}",
                        Map.of("X-Revus-Local-Secret", SECRET));
        if (answer.status() != 200) {
            throw new IllegalStateException("The clock did not move: " + answer);
        }
        writeClock(platform, LocalDateTime.ofInstant(moment, COPENHAGEN).toString());
    }

    /** Waits until everything told was published and everything published was read. */
    public void awaitIdle() {
        Eventually.isTrue(
                "idle", () -> api.get("/actuator/clock").json().path("idle").asBoolean(false));
    }

    /** Stops and starts again on the same data. */
    public void restart() {
        context.close();
        context = start.apply(settings);
    }

    public Api api() {
        return api;
    }

    public Topics topics() {
        return topics;
    }

    public TestIssuer issuer() {
        return platform.issuer();
    }

    public TestPlatform platform() {
        return platform;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The service's own database, for looking into it. */
    public MongoDatabase database() {
        return context.getBean(MongoClient.class)
                .getDatabase(context.getEnvironment().getRequiredProperty("revus.database"));
    }

    @Override
    public void close() {
        topics.close();
        context.close();
        platform.close();
    }
}
