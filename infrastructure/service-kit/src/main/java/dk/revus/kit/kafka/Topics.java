package dk.revus.kit.kafka;

import dk.revus.kit.settings.KitSettings;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;

/** Makes the topics that are missing, where operations has not done so before. */
public final class Topics implements AutoCloseable {

    /** What could not be read goes to the topic of this ending. */
    public static final String DEAD_LETTER = ".dlt";

    private final KitSettings.Kafka settings;
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private @Nullable Admin asking;

    public Topics(KitSettings.Kafka settings) {
        this.settings = settings;
    }

    /**
     * Each topic and its dead-letter twin exist after this.
     *
     * @throws org.apache.kafka.common.KafkaException when the broker cannot be asked now
     */
    public void ensure(Collection<String> topics) {
        if (!settings.createTopics() || known.containsAll(topics)) {
            return;
        }
        try (var admin = Admin.create(KafkaClients.admin(settings))) {
            var wanted =
                    topics.stream()
                            .filter(topic -> !known.contains(topic))
                            .flatMap(topic -> Stream.of(topic, topic + DEAD_LETTER))
                            .map(t -> new NewTopic(t, settings.partitions(), settings.replicas()))
                            .toList();
            for (var made : admin.createTopics(wanted).values().entrySet()) {
                await(made.getValue());
            }
            known.addAll(topics);
        }
    }

    /**
     * Whether the topics end where somebody has read to.
     *
     * @return false too when the broker does not say so within the time
     */
    public boolean endAt(Map<TopicPartition, Long> reached, Duration within) {
        var latest = new HashMap<TopicPartition, OffsetSpec>();
        reached.keySet().forEach(partition -> latest.put(partition, OffsetSpec.latest()));
        try {
            var ends =
                    asking().listOffsets(latest)
                            .all()
                            .get(within.toMillis(), TimeUnit.MILLISECONDS);
            return ends.entrySet().stream()
                    .allMatch(
                            end ->
                                    reached.getOrDefault(end.getKey(), 0L)
                                            >= end.getValue().offset());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    /** Made when first needed: in production nobody asks. */
    private synchronized Admin asking() {
        if (asking == null) {
            asking = Admin.create(KafkaClients.admin(settings));
        }
        return asking;
    }

    @Override
    public synchronized void close() {
        if (asking != null) {
            asking.close(Duration.ofSeconds(1));
        }
    }

    private static void await(java.util.concurrent.Future<Void> made) {
        try {
            made.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new org.apache.kafka.common.errors.InterruptException(e);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new org.apache.kafka.common.KafkaException(e.getCause());
            }
        }
    }
}
