package dk.revus.analytics.feed;

import dk.revus.analytics.feed.model.Cursor;
import dk.revus.analytics.feed.model.FeedTopic;
import dk.revus.analytics.feed.model.Place;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads all partitions as one row of events: always the earliest of those that come next in their
 * partitions. The same log gives the same row to everybody. It ends where the log ended when the
 * reading began.
 */
final class LogReader {

    private static final Comparator<Map.Entry<Place, Deque<ConsumerRecord<String, byte[]>>>> ORDER =
            Comparator.<Map.Entry<Place, Deque<ConsumerRecord<String, byte[]>>>>comparingLong(
                            entry -> entry.getValue().getFirst().timestamp())
                    .thenComparing(Map.Entry::getKey);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<TopicPartition, Place> places = new HashMap<>();
    private final Map<Place, Deque<ConsumerRecord<String, byte[]>>> waiting = new TreeMap<>();
    private final Map<TopicPartition, Long> ends;

    /**
     * @throws CursorAhead when the cursor has read more than there is
     */
    LogReader(KafkaConsumer<String, byte[]> consumer, Cursor from) {
        this.consumer = consumer;
        consumer.listTopics()
                .forEach(
                        (name, partitions) ->
                                FeedTopic.named(name)
                                        .ifPresent(
                                                topic ->
                                                        partitions.forEach(
                                                                p ->
                                                                        places.put(
                                                                                new TopicPartition(
                                                                                        name,
                                                                                        p
                                                                                                .partition()),
                                                                                new Place(
                                                                                        topic,
                                                                                        p
                                                                                                .partition())))));
        consumer.assign(places.keySet());
        consumer.resume(places.keySet());
        this.ends = consumer.endOffsets(places.keySet());
        var starts = consumer.beginningOffsets(places.keySet());
        places.forEach(
                (partition, place) -> {
                    var next = Math.max(from.nextIn(place), starts.getOrDefault(partition, 0L));
                    if (next > end(partition)) {
                        throw new CursorAhead();
                    }
                    consumer.seek(partition, next);
                });
    }

    /** A cursor of another log, or of one that was lost. */
    static final class CursorAhead extends RuntimeException {}

    /**
     * @param record the event, and the partition it came from
     */
    record Found(Place place, ConsumerRecord<String, byte[]> record) {}

    /**
     * @param patience how long this may wait for the broker
     * @return empty at the end of the log, or when the patience was used up
     */
    Optional<Found> next(Duration patience) {
        if (!everyHeadIsKnown(patience)) {
            return Optional.empty();
        }
        return waiting.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .min(ORDER)
                .map(entry -> new Found(entry.getKey(), entry.getValue().removeFirst()));
    }

    private boolean everyHeadIsKnown(Duration patience) {
        var missing = unknownHeads();
        var left = patience.toNanos();
        while (!missing.isEmpty() && left > 0) {
            var begun = System.nanoTime();
            fetch(missing, Duration.ofNanos(left));
            left -= System.nanoTime() - begun;
            missing = unknownHeads();
        }
        return missing.isEmpty();
    }

    /** Partitions that have more before their end, of which we hold nothing yet. */
    private Set<TopicPartition> unknownHeads() {
        var unknown = new HashSet<TopicPartition>();
        places.forEach(
                (partition, place) -> {
                    if (held(place).isEmpty() && consumer.position(partition) < end(partition)) {
                        unknown.add(partition);
                    }
                });
        return unknown;
    }

    private void fetch(Set<TopicPartition> wanted, Duration atMost) {
        consumer.pause(places.keySet());
        consumer.resume(wanted);
        for (var record : consumer.poll(atMost)) {
            var partition = new TopicPartition(record.topic(), record.partition());
            var place = places.get(partition);
            if (place != null && record.offset() < end(partition)) {
                held(place).addLast(record);
            }
        }
    }

    private Deque<ConsumerRecord<String, byte[]>> held(Place place) {
        return waiting.computeIfAbsent(place, p -> new ArrayDeque<>());
    }

    private long end(TopicPartition partition) {
        return ends.getOrDefault(partition, 0L);
    }
}
