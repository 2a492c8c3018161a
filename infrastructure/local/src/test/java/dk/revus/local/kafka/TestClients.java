package dk.revus.local.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What a producer, a reader and an operator do, in a line each. */
final class TestClients {

    private TestClients() {}

    static Admin admin(String bootstrap) {
        var settings = new Properties();
        settings.put("bootstrap.servers", bootstrap);
        return Admin.create(settings);
    }

    static void createTopics(String bootstrap, int partitions, String... names)
            throws ExecutionException, InterruptedException {
        try (var admin = admin(bootstrap)) {
            admin.createTopics(
                            List.of(names).stream()
                                    .map(name -> new NewTopic(name, partitions, (short) 1))
                                    .toList())
                    .all()
                    .get();
        }
    }

    static KafkaProducer<String, String> producer(String bootstrap) {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers", bootstrap,
                        "acks", "all",
                        "max.block.ms", "5000",
                        "delivery.timeout.ms", "5000",
                        "request.timeout.ms", "4000",
                        "linger.ms", "0"),
                new StringSerializer(),
                new StringSerializer());
    }

    /** Everything that a topic of three partitions holds. */
    static List<String> everythingIn(String bootstrap, String topic) {
        var settings =
                Map.<String, Object>of(
                        "bootstrap.servers",
                        bootstrap,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed");
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions =
                    IntStream.range(0, 3).mapToObj(n -> new TopicPartition(topic, n)).toList();
            var ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var values = new java.util.ArrayList<String>();
            while (partitions.stream()
                    .anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(found -> values.add(found.value()));
            }
            return List.copyOf(new TreeSet<>(values));
        }
    }
}
