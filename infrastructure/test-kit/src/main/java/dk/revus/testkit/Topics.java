package dk.revus.testkit;

import dk.revus.kit.journal.Sequence;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a service told, and tells it what other services would. */
public final class Topics implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String bootstrap;
    private @Nullable KafkaProducer<String, byte[]> producer;

    Topics(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /**
     * An event as it lies in a topic.
     *
     * @param type without prefix and version
     */
    public record Event(String key, String type, Map<String, String> headers, JsonNode data) {

        public String id() {
            return headers.getOrDefault("ce_id", "");
        }

        public long sequence() {
            return Long.parseLong(headers.getOrDefault("ce_sequence", "-1"));
        }
    }

    /** Everything in a topic now, in order within each key. */
    public List<Event> all(String topic) {
        var config =
                Map.<String, Object>of(
                        "bootstrap.servers",
                        bootstrap,
                        "key.deserializer",
                        StringDeserializer.class,
                        "value.deserializer",
                        ByteArrayDeserializer.class,
                        "auto.offset.reset",
                        "earliest");
        var told = new ArrayList<Event>();
        try (var consumer = new KafkaConsumer<String, byte[]>(config)) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(p -> new TopicPartition(topic, p.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    var headers = new LinkedHashMap<String, String>();
                    record.headers()
                            .forEach(
                                    h ->
                                            headers.put(
                                                    h.key(),
                                                    new String(h.value(), StandardCharsets.UTF_8)));
                    var type =
                            headers.getOrDefault("ce_type", "")
                                    .replace("dk.kkr.revus.", "")
                                    .replaceAll("\\.v1$", "");
                    told.add(new Event(record.key(), type, headers, JSON.readTree(record.value())));
                }
            }
        }
        return told;
    }

    public List<Event> ofType(String topic, String type) {
        return all(topic).stream().filter(told -> told.type().equals(type)).toList();
    }

    /** Tells an event as another service would; the id is new each time. */
    public void tell(String topic, String key, long sequence, String type, Object data) {
        tell(topic, key, sequence, type, data, Map.of());
    }

    /**
     * @param more headers that differ from the usual, such as {@code ce_id} or {@code ce_audience}
     */
    public void tell(
            String topic,
            String key,
            long sequence,
            String type,
            Object data,
            Map<String, String> more) {
        var value = data instanceof String text ? text : JSON.writeValueAsString(data);
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_source", "/revus/test");
        headers.put("ce_type", "dk.kkr.revus." + type + ".v1");
        headers.put("ce_subject", key.substring(key.indexOf('/') + 1));
        headers.put("ce_time", "2017-05-10T07:00:00Z");
        headers.put("content-type", "application/json");
        headers.put("ce_partitionkey", key);
        headers.put("ce_sequence", Sequence.written(sequence));
        headers.put("ce_cycleid", "revus-2019-2022");
        headers.put("ce_actorkind", "PERSON");
        headers.put("ce_classification", "PUBLIC");
        headers.putAll(more);
        raw(topic, key, value.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** Tells anything at all, poison included. */
    public void raw(String topic, String key, byte[] value, Map<String, String> headers) {
        make(topic);
        var record = new ProducerRecord<>(topic, null, key, value);
        headers.forEach((n, v) -> record.headers().add(n, v.getBytes(StandardCharsets.UTF_8)));
        try {
            producer().send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void make(String topic) {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrap))) {
            admin.createTopics(Set.of(new NewTopic(topic, 3, (short) 1))).all().get();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e);
            }
        }
    }

    private KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            producer =
                    new KafkaProducer<>(
                            Map.of(
                                    "bootstrap.servers",
                                    bootstrap,
                                    "key.serializer",
                                    StringSerializer.class,
                                    "value.serializer",
                                    ByteArraySerializer.class,
                                    "acks",
                                    "all"));
        }
        return producer;
    }

    @Override
    public void close() {
        if (producer != null) {
            producer.close();
        }
    }
}
