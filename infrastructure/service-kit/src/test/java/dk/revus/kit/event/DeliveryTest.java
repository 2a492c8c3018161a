package dk.revus.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.revus.kit.journal.Database;
import dk.revus.kit.settings.KitSettings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final String TOPIC = "test.delivery.events";
    private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);

    private final Database database = new Database();
    private final AtomicBoolean running = new AtomicBoolean(true);
    private final List<String> read = new CopyOnWriteArrayList<>();
    private int offset;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void keys_are_read_side_by_side() {
        var told = new CountDownLatch(1);
        Consumer<String> reader =
                what -> {
                    if (what.startsWith("a") && !soon(told)) {
                        throw new IllegalStateException("b is kept waiting by a");
                    }
                    read.add(what);
                    told.countDown();
                };

        assertThat(delivery(reader).deliver(polled("a:1", "b:1"))).isTrue();

        assertThat(read).containsExactly("b:1", "a:1");
    }

    @Test
    void the_events_of_one_key_are_read_in_their_order() {
        delivery(read::add).deliver(polled("a:1", "b:1", "a:2", "b:2", "a:3", "c:1", "b:3"));

        assertThat(read).hasSize(7);
        assertThat(read).containsSubsequence("a:1", "a:2", "a:3");
        assertThat(read).containsSubsequence("b:1", "b:2", "b:3");
    }

    @Test
    void what_was_not_read_to_the_end_is_not_said_to_be_read() {
        Consumer<String> stopsAtOnce = _ -> running.set(false);

        assertThat(delivery(stopsAtOnce).deliver(polled("a:1", "a:2"))).isFalse();
    }

    @Test
    void when_nothing_can_be_set_aside_the_whole_poll_fails_and_comes_again() {
        var delivery =
                delivery(
                        what -> {
                            if (what.equals("a:1")) {
                                throw new IllegalArgumentException("cannot digest this");
                            }
                            read.add(what);
                        });

        assertThatThrownBy(() -> delivery.deliver(polled("a:1", "b:1", "c:1")))
                .isInstanceOf(RuntimeException.class);
        assertThat(read).containsExactlyInAnyOrder("b:1", "c:1");
    }

    private static boolean soon(CountDownLatch told) {
        try {
            return told.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    private Delivery delivery(Consumer<String> reader) {
        var nowhere =
                new KitSettings(
                        "test",
                        "unused",
                        URI.create("http://gate/api/schemas"),
                        new KitSettings.Kafka(
                                "127.0.0.1:1 is no address",
                                true,
                                1,
                                (short) 1,
                                Duration.ofMillis(1)),
                        new KitSettings.Clock(null),
                        new KitSettings.Local(null));
        return new Delivery(
                List.of(new Words(reader)),
                new DeadLetters(nowhere, database.get(), Clock.systemUTC()),
                running::get);
    }

    private record Words(Consumer<String> reader) implements EventReader {

        @Override
        public String name() {
            return "words";
        }

        @Override
        public Set<String> topics() {
            return Set.of(TOPIC);
        }

        @Override
        public void read(ReceivedEvent event) {
            reader.accept(event.subject());
        }
    }

    /** Records as one poll brings them; each is named {@code key:what}. */
    private ConsumerRecords<String, byte[]> polled(String... names) {
        var records = Arrays.stream(names).map(this::record).toList();
        return new ConsumerRecords<>(Map.of(PARTITION, records), Map.of());
    }

    private ConsumerRecord<String, byte[]> record(String name) {
        var headers = new RecordHeaders();
        Map.of(
                        "ce_id", name,
                        "ce_type", "dk.kkr.revus.word.said.v1",
                        "ce_subject", name,
                        "ce_time", "2017-05-10T07:00:00Z",
                        "ce_classification", "PUBLIC",
                        "ce_sequence", "1")
                .forEach((key, value) -> headers.add(key, value.getBytes(StandardCharsets.UTF_8)));
        return new ConsumerRecord<>(
                TOPIC,
                0,
                offset++,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                name.substring(0, name.indexOf(':')),
                "{}".getBytes(StandardCharsets.UTF_8),
                headers,
                Optional.empty());
    }
}
