package dk.revus.local.kafka;

import dk.revus.local.net.FreePorts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A Kafka broker of one node in this process. It promises: once started it takes records; an
 * acknowledged record survives a kill of the process; topics exist only when somebody made them.
 */
public final class KafkaServer implements AutoCloseable {

    /** Always the same, so that making a directory ready again finds what it expects. */
    private static final String CLUSTER = new Uuid(0x5265565553L, 0x6c6f6b616cL).toString();

    private final BrokerSettings settings;
    private final KafkaRaftServer server;
    private final AtomicBoolean closed = new AtomicBoolean();

    private KafkaServer(BrokerSettings settings, KafkaRaftServer server) {
        this.settings = settings;
        this.server = server;
    }

    /**
     * @param directory where topics and offsets lie; made ready if it is new
     * @param brokerPort 0 takes a free one below 32768
     * @param controllerPort 0 takes a free one below 32768
     */
    public static KafkaServer start(Path directory, int brokerPort, int controllerPort) {
        var settings =
                new BrokerSettings(
                        directory, FreePorts.orFree(brokerPort), FreePorts.orFree(controllerPort));
        format(directory);
        var server = new KafkaRaftServer(new KafkaConfig(settings.asMap(), false), Time.SYSTEM);
        server.startup();
        return new KafkaServer(settings, server);
    }

    /** Address for clients: {@code bootstrap.servers}. */
    public String bootstrap() {
        return settings.bootstrap();
    }

    /** Gives a new directory its identity; one that has it keeps it. */
    private static void format(Path directory) {
        try {
            var log = Files.createDirectories(directory).toAbsolutePath().toString();
            new Formatter()
                    .setPrintStream(
                            new PrintStream(
                                    OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setNodeId(BrokerSettings.NODE)
                    .setClusterId(CLUSTER)
                    .setControllerListenerName(BrokerSettings.CONTROLLER)
                    .addDirectory(log)
                    .setMetadataLogDirectory(log)
                    .setIgnoreFormatted(true)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("The broker's directory could not be made ready.", e);
        }
    }

    /** Stops in order, so that the next start has nothing to recover. Closing twice is harmless. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            server.shutdown();
            server.awaitShutdown();
        }
    }

    /**
     * Arguments: directory, broker port, controller port. Runs until the process is asked to end.
     */
    public static void main(String[] arguments) throws InterruptedException {
        var server =
                start(
                        Path.of(arguments[0]),
                        Integer.parseInt(arguments[1]),
                        Integer.parseInt(arguments[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "kafka-stop"));
        new CountDownLatch(1).await();
    }
}
