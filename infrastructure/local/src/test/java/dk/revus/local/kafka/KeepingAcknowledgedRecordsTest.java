package dk.revus.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.local.net.ChildJvm;
import dk.revus.local.net.FreePorts;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingAcknowledgedRecordsTest {

    private static final String TOPIC = "revus.call.events";
    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 3_000;

    @TempDir private Path directory;
    private final int port = FreePorts.find();
    private final int controllerPort = FreePorts.find();
    private final String bootstrap = "127.0.0.1:" + port;

    @Test
    void a_kill_under_load_loses_nothing_that_was_acknowledged() throws Exception {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        try (var broker = broker()) {
            TestClients.createTopics(bootstrap, 3, TOPIC);
            produceUntilKilled(broker, 0, acknowledged);
        }
        try (var broker = broker()) {
            produceUntilKilled(broker, 1, acknowledged);
        }
        try (var broker = broker()) {
            assertThat(TestClients.everythingIn(bootstrap, TOPIC)).containsAll(acknowledged);
            assertThat(broker.terminate()).isEqualTo(143);
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(2 * ACKNOWLEDGED_BEFORE_THE_KILL);
    }

    private void produceUntilKilled(ChildJvm broker, int round, Set<String> acknowledged)
            throws InterruptedException {
        var enough = new CountDownLatch(ACKNOWLEDGED_BEFORE_THE_KILL);
        try (var producer = TestClients.producer(bootstrap)) {
            IntStream.range(0, 3 * ACKNOWLEDGED_BEFORE_THE_KILL)
                    .mapToObj(n -> "event-" + round + "-" + n)
                    .forEach(
                            event -> {
                                var _ =
                                        producer.send(
                                                new ProducerRecord<>(TOPIC, event, event),
                                                (_, failure) -> {
                                                    if (failure == null) {
                                                        acknowledged.add(event);
                                                        enough.countDown();
                                                    }
                                                });
                            });
            boolean came = enough.await(2, TimeUnit.MINUTES);
            broker.killMinusNine();
            assertThat(came).as("enough acknowledged before the kill").isTrue();
        }
    }

    private ChildJvm broker() {
        return ChildJvm.start(
                        KafkaServer.class,
                        directory.resolve("log"),
                        directory.resolve("data").toString(),
                        String.valueOf(port),
                        String.valueOf(controllerPort))
                .listeningOn(port);
    }
}
