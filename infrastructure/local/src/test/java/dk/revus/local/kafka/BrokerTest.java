package dk.revus.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerTest {

    @TempDir private Path directory;

    @Test
    void it_keeps_topics_and_records_across_a_restart() throws Exception {
        try (var broker = KafkaServer.start(directory, 0, 0)) {
            TestClients.createTopics(
                    broker.bootstrap(),
                    3,
                    IntStream.range(0, 50)
                            .mapToObj(n -> "revus.topic-" + n)
                            .toArray(String[]::new));
            try (var producer = TestClients.producer(broker.bootstrap())) {
                producer.send(new ProducerRecord<>("revus.topic-7", "key", "kept")).get();
            }
        }
        try (var broker = KafkaServer.start(directory, 0, 0);
                var admin = TestClients.admin(broker.bootstrap())) {
            assertThat(admin.listTopics().names().get()).hasSize(50);
            assertThat(TestClients.everythingIn(broker.bootstrap(), "revus.topic-7"))
                    .containsExactly("kept");
        }
    }

    @Test
    void a_topic_that_nobody_made_does_not_come_to_be() throws Exception {
        try (var broker = KafkaServer.start(directory, 0, 0);
                var producer = TestClients.producer(broker.bootstrap());
                var admin = TestClients.admin(broker.bootstrap())) {
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>("misspelt", "x")).get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(TimeoutException.class);
            assertThat(admin.listTopics().names().get()).isEmpty();
        }
    }
}
