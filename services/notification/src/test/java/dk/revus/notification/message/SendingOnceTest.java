package dk.revus.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dk.revus.kit.journal.Aggregates;
import dk.revus.kit.journal.CommitListener;
import dk.revus.kit.journal.Journal;
import dk.revus.kit.settings.Instance;
import dk.revus.local.mongodb.MongoServer;
import dk.revus.notification.known.model.KnownFacts;
import dk.revus.notification.known.model.Organisation;
import dk.revus.notification.message.model.Kind;
import dk.revus.notification.message.model.Note;
import dk.revus.testkit.Eventually;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** None lost, none twice: whoever sends, whoever dies, whatever the mail server says. */
class SendingOnceTest {

    private static final Instant AT = Instant.parse("2017-05-10T07:00:00Z");
    private static final Clock PLATFORM = Clock.fixed(AT, ZoneOffset.UTC);
    private static MongoServer server;
    private static MongoClient client;
    private static int run;

    private MongoDatabase database;
    private JournalMessages messages;
    private final List<String> delivered = new CopyOnWriteArrayList<>();
    private final Settable real = new Settable();

    @BeforeAll
    static void open() {
        server = MongoServer.start(null, 0);
        var elsewhere = System.getenv("REVUS_MONGODB_URI");
        client = MongoClients.create(elsewhere == null ? server.uri() : elsewhere);
    }

    @AfterAll
    static void close() {
        client.close();
        server.close();
    }

    @BeforeEach
    void emptyDatabase() {
        database = client.getDatabase("sending_once_" + run++);
        database.drop();
        messages =
                new JournalMessages(
                        new Aggregates(database, new Journal(database), new NoRelay(), PLATFORM),
                        new SenderWakeup(),
                        PLATFORM);
    }

    @Test
    void what_is_intended_twice_is_sent_once() {
        messages.intend(note("a"));
        messages.intend(note("a"));
        var sender = sender("one", this::deliver);
        assertThat(sender.round()).isTrue();
        assertThat(sender.round()).isTrue();
        assertThat(delivered).containsExactly("receipt-a-165");
    }

    @Test
    void mails_leave_in_the_order_in_which_they_fell_due() {
        messages.intend(note("c", AT.plusSeconds(3)));
        messages.intend(note("a", AT.plusSeconds(2)));
        messages.intend(note("b", AT.plusSeconds(1)));
        sender("one", this::deliver).round();
        assertThat(delivered).containsExactly("receipt-b-165", "receipt-a-165", "receipt-c-165");
    }

    @Test
    void two_instances_share_the_work() throws InterruptedException {
        IntStream.range(0, 60).forEach(i -> messages.intend(note("n" + i)));
        var threads =
                List.of("one", "two", "three").stream()
                        .map(name -> Thread.ofVirtual().start(sender(name, this::deliver)::round))
                        .toList();
        for (var thread : threads) {
            thread.join();
        }
        assertThat(delivered).hasSize(60).doesNotHaveDuplicates();
        assertThat(messages.pending()).isEmpty();
    }

    @Test
    void a_server_that_is_away_keeps_nobody_from_trying_again() {
        IntStream.range(0, 5).forEach(i -> messages.intend(note("n" + i)));
        assertThat(sender("one", SendingOnceTest::nobodyThere).round()).isFalse();
        assertThat(messages.pending()).hasSize(5);
        assertThat(sender("two", this::deliver).round()).isTrue();
        assertThat(delivered).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void who_dies_between_intent_and_mail_is_replaced_when_the_claim_has_run_out() {
        messages.intend(note("a"));
        var dead = new Deliveries(database, real, new Instance("dead"));
        assertThat(dead.claim("receipt-a-165", Duration.ofSeconds(60))).isPresent();

        var heir = sender("heir", this::deliver);
        heir.round();
        assertThat(delivered).as("the claim still holds").isEmpty();
        real.forward(Duration.ofSeconds(61));
        heir.round();
        heir.round();
        assertThat(delivered).containsExactly("receipt-a-165");
    }

    @Test
    void a_copy_that_starts_leaves_alone_what_another_is_at() {
        messages.intend(note("a"));
        messages.intend(note("b"));
        var alive = new Deliveries(database, real, new Instance("alive"));
        assertThat(alive.claim("receipt-a-165", Duration.ofSeconds(60))).isPresent();
        sender("new", this::deliver).round();
        assertThat(delivered).as("a is another copy's").containsExactly("receipt-b-165");
    }

    @Test
    void who_dies_between_mail_and_note_sends_a_repeat_that_can_be_recognised() {
        messages.intend(note("a"));
        var messageIds = new CopyOnWriteArrayList<String>();
        Consumer<Mail> diesAfterwards =
                mail -> {
                    messageIds.add(mail.messageId());
                    throw new OutOfMemoryError("the process ends here");
                };
        try {
            sender("dies", diesAfterwards).round();
        } catch (OutOfMemoryError e) {
            real.forward(Duration.ofSeconds(61));
        }
        sender("heir", mail -> messageIds.add(mail.messageId())).round();
        assertThat(messageIds).hasSize(2).containsOnly("<receipt-a-165@revus.example>");
        assertThat(messages.pending()).isEmpty();
    }

    @Test
    void who_was_frozen_past_its_claim_does_not_send() {
        messages.intend(note("a"));
        var slow = mock(KnownFacts.class);
        when(slow.organisation("165")).thenReturn(Optional.of(albertslund()));
        var frozen =
                new Deliveries(
                        database,
                        new InstantSource() {
                            private int asked;

                            @Override
                            public Instant instant() {
                                return asked++ == 0 ? AT : AT.plusSeconds(120);
                            }
                        },
                        new Instance("frozen"));
        new Sender(
                        messages,
                        slow,
                        frozen,
                        post(this::deliver),
                        CircuitBreaker.ofDefaults("smtp"),
                        settings(),
                        metrics(),
                        PLATFORM)
                .round();
        assertThat(delivered).isEmpty();
    }

    @Test
    void a_mailbox_that_does_not_exist_is_given_up_and_told_of() {
        messages.intend(note("a"));
        messages.intend(note("b"));
        sender(
                        "one",
                        mail -> {
                            if (mail.note().occasion().equals("a")) {
                                throw new PostRefused("550 no such mailbox", true);
                            }
                            deliver(mail);
                        })
                .round();
        assertThat(delivered).containsExactly("receipt-b-165");
        assertThat(messages.pending()).isEmpty();
        assertThat(publishedEvents()).containsExactlyInAnyOrder("message.failed", "message.sent");
    }

    @Test
    void a_mail_that_is_not_taken_yet_is_tried_again_after_a_while_and_one_day_given_up() {
        messages.intend(note("a"));
        var stubborn =
                sender(
                        "one",
                        mail -> {
                            delivered.add("tried");
                            throw new PostRefused("451 later", false);
                        });
        stubborn.round();
        stubborn.round();
        assertThat(delivered).as("not at once").hasSize(1);
        real.forward(Duration.ofSeconds(11));
        stubborn.round();
        assertThat(delivered).hasSize(2);
        assertThat(messages.pending()).hasSize(1);
        real.forward(Duration.ofDays(4));
        stubborn.round();
        assertThat(messages.pending()).isEmpty();
        assertThat(publishedEvents()).containsExactly("message.failed");
    }

    @Test
    void the_bell_wakes_the_sender_at_once() {
        var wakeup = new SenderWakeup();
        var thread = new SenderThread(sender("one", this::deliver), wakeup, Duration.ofMinutes(10));
        thread.start();
        try {
            messages.intend(note("a"));
            wakeup.signal();
            Eventually.isTrue("sent", () -> delivered.size() == 1);
        } finally {
            thread.stop();
        }
    }

    private void deliver(Mail mail) {
        delivered.add(mail.note().id());
    }

    private static void nobodyThere(Mail mail) {
        throw new PostUnavailable(new IllegalStateException("connection refused"));
    }

    private Sender sender(String name, Consumer<Mail> post) {
        var known = mock(KnownFacts.class);
        when(known.organisation("165")).thenReturn(Optional.of(albertslund()));
        return new Sender(
                messages,
                known,
                new Deliveries(database, real, new Instance(name)),
                post(post),
                CircuitBreaker.ofDefaults("smtp"),
                settings(),
                metrics(),
                PLATFORM);
    }

    private List<String> publishedEvents() {
        return database
                .getCollection(Journal.COLLECTION)
                .find()
                .into(new java.util.ArrayList<>())
                .stream()
                .flatMap(commit -> commit.getList("letters", Document.class, List.of()).stream())
                .map(published -> published.getString("type"))
                .toList();
    }

    private static MailMetrics metrics() {
        return new MailMetrics(new SimpleMeterRegistry());
    }

    private static Organisation albertslund() {
        return new Organisation("165", "Albertslund Kommune", "ks@albertslund.example");
    }

    private static Note note(String occasion) {
        return note(occasion, AT);
    }

    private static Note note(String occasion, Instant dueAt) {
        return new Note(
                Kind.RECEIPT, "165", occasion, "e-" + occasion, "SV", "c", dueAt, "Emne", "Tekst");
    }

    private static MailProperties settings() {
        return new MailProperties(
                URI.create("smtp://127.0.0.1:1"),
                "noreply@revus.example",
                URI.create("https://revus.example"),
                Duration.ofSeconds(1),
                Duration.ofSeconds(5),
                Duration.ofSeconds(60),
                Duration.ofSeconds(30),
                Duration.ofSeconds(10),
                Duration.ofDays(3));
    }

    private static Post post(Consumer<Mail> sending) {
        return new Post() {
            @Override
            public void send(Mail mail) {
                sending.accept(mail);
            }

            @Override
            public void hangUp() {}
        };
    }

    /** A clock for patience; the platform's own is another matter. */
    private static final class Settable implements InstantSource {

        private volatile Instant now = Instant.parse("2026-11-23T12:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        void forward(Duration time) {
            now = now.plus(time);
        }
    }

    private static final class NoRelay implements CommitListener {

        @Override
        public void committed(Document commit) {}

        @Override
        public Document claim() {
            return new Document("by", "nobody/1").append("until", new Date(0));
        }
    }
}
