package dk.revus.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.revus.kit.journal.Database;
import dk.revus.kit.kafka.KafkaClients;
import dk.revus.kit.kafka.Topics;
import dk.revus.kit.settings.Instance;
import dk.revus.kit.settings.KitSettings;
import dk.revus.local.kafka.KafkaServer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "A failed message is parked, seen and repaired", and the others flow on. */
class ListenerTest {

    private static final String TOPIC = "test.reading.events";

    @TempDir Path directory;

    private final Database database = new Database();
    private final Recorder recorder = new Recorder();
    private KafkaServer kafka;
    private KitSettings settings;
    private Topics topics;
    private Listener listener;

    /** Remembers what it read, and cannot read what says "poison". */
    static final class Recorder implements EventReader {

        final List<String> read = new CopyOnWriteArrayList<>();

        record Word(String word) {}

        @Override
        public String name() {
            return "recorder";
        }

        @Override
        public Set<String> topics() {
            return Set.of(TOPIC);
        }

        @Override
        public void read(ReceivedEvent event) {
            var word = event.data(Word.class).word();
            if ("poison".equals(word)) {
                throw new IllegalArgumentException("cannot digest this");
            }
            read.add(event.subject() + ":" + word);
        }
    }

    @BeforeEach
    void start() {
        kafka = KafkaServer.start(directory.resolve("kafka"), 0, 0);
        settings =
                new KitSettings(
                        "test",
                        "unused",
                        URI.create("http://gate/api/schemas"),
                        new KitSettings.Kafka(
                                kafka.bootstrap(), true, 3, (short) 1, Duration.ofSeconds(20)),
                        new KitSettings.Clock(null),
                        new KitSettings.Local(null));
        topics = new Topics(settings.kafka());
        topics.ensure(Set.of(TOPIC));
        listener = listener();
        listener.start();
    }

    private Listener listener() {
        return new Listener(
                settings,
                new Instance("test"),
                List.of(recorder),
                topics,
                new DeadLetters(settings, database.get(), Clock.systemUTC()));
    }

    @AfterEach
    void close() {
        listener.stop();
        kafka.close();
        database.close();
    }

    private void send(String key, String json, boolean complete) throws Exception {
        try (var producer =
                new KafkaProducer<String, byte[]>(KafkaClients.producer(settings.kafka()))) {
            var record = new ProducerRecord<>(TOPIC, key, json.getBytes(StandardCharsets.UTF_8));
            header(record, "ce_id", "1");
            header(record, "ce_type", "dk.kkr.revus.word.said.v1");
            header(record, "ce_subject", key);
            header(record, "ce_time", "2017-05-10T07:00:00Z");
            header(record, "ce_classification", "PUBLIC");
            if (complete) {
                header(record, "ce_sequence", "1");
            }
            producer.send(record).get();
        }
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private void awaitRead(String... expected) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(recorder.read).contains(expected));
    }

    private List<Document> failed() {
        return database.get()
                .getCollection("failed-messages")
                .find()
                .into(new java.util.ArrayList<>());
    }

    @Test
    void a_poison_message_is_set_aside_and_the_rest_flows_on() throws Exception {
        send("a", "{\"word\":\"one\"}", true);
        send("a", "{\"word\":\"poison\"}", true);
        send("a", "{\"word\":\"two\"}", true);
        send("b", "{\"word\":\"three\"}", true);
        awaitRead("a:one", "a:two", "b:three");
        assertThat(failed())
                .singleElement()
                .satisfies(
                        document -> {
                            assertThat(document.getString("reader")).isEqualTo("recorder");
                            assertThat(document.getString("key")).isEqualTo("a");
                            assertThat(document.getString("cause")).contains("cannot digest");
                        });
    }

    @Test
    void what_is_not_even_a_letter_is_set_aside_too() throws Exception {
        send("a", "{\"word\":\"no sequence\"}", false);
        send("a", "this is not json", true);
        send("a", "{\"word\":\"fine\"}", true);
        awaitRead("a:fine");
        assertThat(failed()).hasSize(2);
    }

    @Test
    void after_a_restart_nothing_is_missed() throws Exception {
        send("a", "{\"word\":\"before\"}", true);
        awaitRead("a:before");
        listener.stop();
        send("a", "{\"word\":\"meanwhile\"}", true);
        listener = listener();
        listener.start();
        awaitRead("a:meanwhile");
    }

    @Test
    void it_can_tell_when_it_has_read_all() throws Exception {
        send("a", "{\"word\":\"one\"}", true);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> listener.hasReadAll(Duration.ofSeconds(2)));
        assertThat(recorder.read).contains("a:one");
    }
}
