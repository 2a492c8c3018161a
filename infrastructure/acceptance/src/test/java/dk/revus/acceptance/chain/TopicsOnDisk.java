package dk.revus.acceptance.chain;

import dk.revus.acceptance.chain.Evidence.Heard;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything in the platform's topics, from the first record on. */
final class TopicsOnDisk {

    private TopicsOnDisk() {}

    static List<Heard> read(String bootstrap) {
        var config =
                Map.<String, Object>of(
                        "bootstrap.servers",
                        bootstrap,
                        "key.deserializer",
                        StringDeserializer.class,
                        "value.deserializer",
                        ByteArrayDeserializer.class);
        var heard = new ArrayList<Heard>();
        try (var consumer = new KafkaConsumer<String, byte[]>(config)) {
            var partitions =
                    consumer.listTopics().values().stream()
                            .flatMap(List::stream)
                            .filter(partition -> partition.topic().startsWith("revus."))
                            .map(p -> new TopicPartition(p.topic(), p.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> heard.add(heard(record)));
            }
        }
        return heard;
    }

    private static Heard heard(ConsumerRecord<String, byte[]> record) {
        return new Heard(
                record.topic(),
                String.valueOf(record.key()),
                header(record, "ce_id"),
                Long.parseLong(header(record, "ce_sequence")));
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "0" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
