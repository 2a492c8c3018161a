package dk.revus.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.revus.kit.journal.Aggregates;
import dk.revus.kit.journal.CommandResult;
import dk.revus.kit.journal.CommitListener;
import dk.revus.kit.journal.Database;
import dk.revus.kit.journal.Handler;
import dk.revus.kit.journal.Tally;
import dk.revus.kit.journal.Tally.Command;
import dk.revus.kit.journal.Tally.Event;
import dk.revus.kit.journal.Tally.State;
import dk.revus.kit.journal.Tally.TooMuch;
import dk.revus.kit.kafka.KafkaClients;
import dk.revus.kit.kafka.Topics;
import dk.revus.kit.settings.Instance;
import dk.revus.kit.settings.KitSettings;
import dk.revus.local.kafka.KafkaServer;
import dk.revus.local.net.FreePorts;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "The relay never loses and never reorders." */
class RelayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final CloudEventMapper MAPPER =
            new CloudEventMapper("test", URI.create("http://gate/api/schemas"));

    @TempDir Path directory;

    private final Database database = new Database();
    private final List<Relay> relays = new ArrayList<>();
    private KafkaServer kafka;
    private int broker;
    private int controller;
    private KitSettings.Kafka settings;

    @BeforeEach
    void startKafka() {
        broker = FreePorts.find();
        controller = FreePorts.find();
        kafka = KafkaServer.start(directory.resolve("kafka"), broker, controller);
        settings =
                new KitSettings.Kafka(
                        kafka.bootstrap(), true, 3, (short) 1, Duration.ofSeconds(120));
    }

    @AfterEach
    void close() {
        relays.forEach(Relay::stop);
        kafka.close();
        database.close();
    }

    private Relay relay(String instance) {
        var outbox = new Outbox(database.journal(), InstantSource.system(), new Instance(instance));
        var publisher = new EventPublisher(MAPPER, settings, new Topics(settings), outbox);
        var relay = new Relay(outbox, publisher);
        relays.add(relay);
        return relay;
    }

    private Relay started(String instance) {
        var relay = relay(instance);
        relay.start();
        return relay;
    }

    private Handler<Command, State, Event, TooMuch> tallies(CommitListener listener) {
        return new Aggregates(
                        database.get(),
                        database.journal(),
                        listener,
                        Clock.fixed(Tally.NOON, ZoneOffset.UTC))
                .of(Tally.AGGREGATE);
    }

    private static void count(
            Handler<Command, State, Event, TooMuch> tallies, String id, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(tallies.handle(id, Tally.UP, Tally.system(), Tally::up))
                    .isInstanceOf(CommandResult.Done.class);
        }
    }

    /** Sequences per key, in the order in which they lie in the topic. */
    private Map<String, List<Long>> told() {
        var config = new HashMap<>(KafkaClients.reader(settings));
        var found = new HashMap<String, List<Long>>();
        try (var consumer = new KafkaConsumer<String, byte[]>(config)) {
            var partitions =
                    consumer.partitionsFor(Tally.TOPIC).stream()
                            .map(p -> new TopicPartition(Tally.TOPIC, p.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(
                                record ->
                                        found.computeIfAbsent(record.key(), k -> new ArrayList<>())
                                                .add(
                                                        Long.parseLong(
                                                                new String(
                                                                        record.headers()
                                                                                .lastHeader(
                                                                                        "ce_sequence")
                                                                                .value(),
                                                                        StandardCharsets.UTF_8))));
            }
        }
        return found;
    }

    /** At-least-once: what is told again after a failure counts once, where it stood first. */
    private List<Long> toldOnce(String key) {
        return told().getOrDefault(key, List.of()).stream().distinct().toList();
    }

    private static List<Long> sequences(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> i * 1000L).toList();
    }

    private long unpublished() {
        return database.get()
                .getCollection("journal")
                .countDocuments(new Document("relay", new Document("$exists", true)));
    }

    private void awaitPublished() {
        await().atMost(PATIENCE).until(() -> unpublished() == 0);
    }

    @Test
    void each_stream_is_told_in_its_order_once() {
        var relay = started("a");
        var tallies = tallies(relay);
        count(tallies, "165-x", 20);
        count(tallies, "101-y", 20);
        awaitPublished();
        assertThat(told())
                .containsEntry("tally/165-x", sequences(20))
                .containsEntry("tally/101-y", sequences(20));
    }

    @Test
    void what_a_crashed_process_committed_is_told_by_the_next() {
        count(tallies(relay("a")), "165-x", 5); // committed, and never told: it never started
        started("b");
        awaitPublished();
        assertThat(told()).containsEntry("tally/165-x", sequences(5));
    }

    @Test
    void another_instance_takes_over_within_ten_seconds() {
        count(tallies(relay("dead")), "165-x", 3);
        started("alive");
        await().atMost(Duration.ofSeconds(10)).until(() -> unpublished() == 0);
        assertThat(told()).containsEntry("tally/165-x", sequences(3));
    }

    @Test
    void one_that_starts_leaves_alone_what_a_living_one_is_at() {
        var atIt = tallies(relay("alive"));
        count(atIt, "165-x", 1);
        var claimed = new Outbox(database.journal(), InstantSource.system(), new Instance("new"));
        assertThat(claimed.takeExpired(10)).isEmpty();
    }

    @Test
    void two_instances_never_reorder_a_stream_that_both_write() {
        var one = tallies(started("one"));
        var two = tallies(started("two"));
        for (int i = 0; i < 25; i++) {
            count(one, "165-x", 1);
            count(two, "165-x", 1);
        }
        awaitPublished();
        assertThat(toldOnce("tally/165-x")).isEqualTo(sequences(50));
    }

    @Test
    void while_kafka_is_down_commands_succeed_and_events_follow_in_order() {
        var relay = started("a");
        var tallies = tallies(relay);
        count(tallies, "165-x", 2);
        awaitPublished();
        kafka.close();

        count(tallies, "165-x", 3);
        count(tallies, "101-y", 3);
        assertThat(unpublished()).isEqualTo(6);

        kafka = KafkaServer.start(directory.resolve("kafka"), broker, controller);
        awaitPublished();
        assertThat(toldOnce("tally/165-x")).isEqualTo(sequences(5));
        assertThat(toldOnce("tally/101-y")).isEqualTo(sequences(3));
    }
}
