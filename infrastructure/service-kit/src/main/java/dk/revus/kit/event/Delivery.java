package dk.revus.kit.event;

import com.mongodb.MongoException;
import dk.revus.kit.time.SideBySide;
import dk.revus.kit.time.Threads;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands what was polled to the readers: the events of one key in their order, keys side by side,
 * because most of a reader's time is waiting for the database. What may heal is tried until it
 * does; what cannot be read is set aside, and the rest flows on.
 */
final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** Those at the same time share what they ask of the database. */
    private static final int KEYS_AT_A_TIME = 48;

    private final List<EventReader> readers;
    private final DeadLetters deadLetters;
    private final BooleanSupplier running;

    /**
     * @param running asked before each attempt; once it says no, nothing more is begun
     */
    Delivery(List<EventReader> readers, DeadLetters deadLetters, BooleanSupplier running) {
        this.readers = readers;
        this.deadLetters = deadLetters;
        this.running = running;
    }

    /**
     * @return false when it ended before all was read; then nothing may be marked as read
     */
    boolean deliver(ConsumerRecords<String, byte[]> records) {
        var byKey = new LinkedHashMap<String, List<ConsumerRecord<String, byte[]>>>();
        for (var record : records) {
            byKey.computeIfAbsent(String.valueOf(record.key()), _ -> new ArrayList<>()).add(record);
        }
        SideBySide.each(byKey.values(), KEYS_AT_A_TIME, this::inOrder);
        return running.getAsBoolean();
    }

    private void inOrder(List<ConsumerRecord<String, byte[]>> ofOneKey) {
        for (var record : ofOneKey) {
            for (var reader : readers) {
                if (reader.topics().contains(record.topic())) {
                    deliver(record, reader);
                }
            }
        }
    }

    private void deliver(ConsumerRecord<String, byte[]> record, EventReader reader) {
        while (running.getAsBoolean()) {
            try {
                reader.read(ReceivedEvent.of(record));
                return;
            } catch (MongoException | KafkaException e) {
                LOG.warn("{} waits for what it needs: {}", reader.name(), e.toString());
                Threads.pause(PAUSE);
            } catch (RuntimeException e) {
                LOG.error(
                        "{} sets aside {}-{}@{}",
                        reader.name(),
                        record.topic(),
                        record.partition(),
                        record.offset(),
                        e);
                deadLetters.setAside(reader.name(), record, e);
                return;
            }
        }
    }
}
