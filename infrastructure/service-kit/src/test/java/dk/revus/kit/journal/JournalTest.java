package dk.revus.kit.journal;

import static com.mongodb.client.model.Filters.eq;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Updates;
import dk.revus.kit.command.CommandContext;
import dk.revus.kit.decision.Decision;
import dk.revus.kit.journal.Tally.Command;
import dk.revus.kit.journal.Tally.Event;
import dk.revus.kit.journal.Tally.State;
import dk.revus.kit.journal.Tally.TooMuch;
import dk.revus.kit.text.Json;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** "The journal is the truth." */
class JournalTest {

    private static final Clock CLOCK = Clock.fixed(Tally.NOON, ZoneOffset.UTC);

    private static final Numbering NUMBERING = new Numbering("165-2017-", 2);
    private static final String FIRST = "165-2017-01";

    private final Database database = new Database();
    private final Database.Ear ear = new Database.Ear();
    private final Handler<Command, State, Event, TooMuch> tallies = handler(ear);

    @AfterEach
    void close() {
        database.close();
    }

    private Handler<Command, State, Event, TooMuch> handler(CommitListener listener) {
        return new Aggregates(database.get(), database.journal(), listener, CLOCK)
                .of(Tally.AGGREGATE);
    }

    private CommandResult<State> count(String id) {
        return tallies.handle(id, Tally.UP, Tally.system(), Tally::up);
    }

    @Test
    void of_two_writers_of_one_version_exactly_one_wins() throws Exception {
        count("165-a");
        int writers = 12;
        var together = new CyclicBarrier(writers);
        var answers = new ArrayList<CommandResult<State>>();
        try (var threads = Executors.newFixedThreadPool(writers)) {
            Callable<CommandResult<State>> write =
                    () -> {
                        together.await();
                        return tallies.handle(
                                "165-a", Tally.UP, Tally.by(Tally.clerk("165"), 1L), Tally::up);
                    };
            for (var done : threads.invokeAll(Collections.nCopies(writers, write))) {
                answers.add(done.get());
            }
        }
        assertThat(answers).filteredOn(CommandResult.Done.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(CommandResult.Refused.class::isInstance)
                .allSatisfy(
                        refused ->
                                assertThat(
                                                ((CommandResult.Refused<State>) refused)
                                                        .problem()
                                                        .code())
                                        .isEqualTo("version-conflict"));
        assertThat(tallies.queries().find("165-a").orElseThrow().version()).isEqualTo(2);
    }

    private static CommandContext asked(Long version, @Nullable String digest) {
        return new CommandContext(
                Tally.clerk("165"),
                version,
                "clerk-165:the-key",
                digest,
                null,
                null,
                null,
                null,
                Tally.NOON);
    }

    @Test
    void a_command_that_is_sent_again_has_been_carried_out() {
        tallies.handle("165-k", Tally.UP, asked(0L, "one"), Tally::up);
        assertThat(tallies.handle("165-k", Tally.UP, asked(0L, "one"), Tally::up))
                .isInstanceOf(CommandResult.Done.class);
        assertThat(tallies.queries().find("165-k").orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void another_request_under_the_same_key_is_not_taken_for_it() {
        tallies.handle("165-k", Tally.UP, asked(0L, "one"), Tally::up);
        var answer = tallies.handle("165-k", Tally.UP, asked(1L, "other"), Tally::up);
        assertThat(code(answer)).isEqualTo("idempotency-replay");
        assertThat(tallies.queries().find("165-k").orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void nor_is_it_taken_for_the_making_of_a_thing() {
        tallies.create(NUMBERING, Tally.UP, asked(0L, "one"), Tally::up);
        assertThat(code(tallies.create(NUMBERING, Tally.UP, asked(0L, "other"), Tally::up)))
                .isEqualTo("idempotency-replay");
        assertThat(tallies.queries().find("165-2017-02")).isEmpty();
        assertThat(code(tallies.createAs(FIRST, Tally.UP, asked(0L, "other"), Tally::up)))
                .isEqualTo("idempotency-replay");
        assertThat(tallies.createAs(FIRST, Tally.UP, asked(0L, "one"), Tally::up))
                .isInstanceOf(CommandResult.Done.class);
    }

    @Test
    void a_commit_from_before_requests_had_a_digest_answers_as_it_did() {
        tallies.handle("165-k", Tally.UP, asked(0L, null), Tally::up);
        var commit = requireNonNull(database.journal().find("tally/165-k", 1));
        assertThat(commit.getString("requestDigest")).isNull();
        assertThat(tallies.handle("165-k", Tally.UP, asked(0L, "one"), Tally::up))
                .isInstanceOf(CommandResult.Done.class);
        assertThat(tallies.queries().find("165-k").orElseThrow().version()).isEqualTo(1);
    }

    private static String code(CommandResult<State> answer) {
        return ((CommandResult.Refused<State>) answer).problem().code();
    }

    @Test
    void without_an_expected_version_every_writer_gets_through_one_after_the_other()
            throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<CommandResult<State>> write = () -> count("165-b");
            threads.invokeAll(Collections.nCopies(8, write));
        }
        assertThat(Tally.count(tallies.queries().find("165-b").orElseThrow().state())).isEqualTo(8);
    }

    @Test
    void a_crash_right_after_the_commit_loses_nothing() {
        var dying = handler(new Database.DiesAfterCommit());
        assertThatThrownBy(() -> dying.handle("165-c", Tally.UP, Tally.system(), Tally::up))
                .isInstanceOf(Database.DiesAfterCommit.Died.class);
        assertThat(database.get().getCollection("state-tally").countDocuments()).isZero();

        var healed = tallies.queries().find("165-c").orElseThrow();

        assertThat(healed.version()).isEqualTo(1);
        assertThat(Tally.count(healed.state())).isEqualTo(1);
        assertThat(database.get().getCollection("state-tally").countDocuments()).isEqualTo(1);
    }

    /** As after a crash between the commit and the state document. */
    @Test
    void a_state_document_that_was_left_behind_misleads_nobody() {
        count("165-g");
        var old = states().getFirst();
        var repeated = Tally.by(Tally.clerk("165"), 1L);
        tallies.handle("165-g", Tally.UP, repeated, Tally::up);

        assertThat(leftBehind(old).handle("165-g", Tally.UP, repeated, Tally::up))
                .isInstanceOf(CommandResult.Done.class);
        var late = Tally.by(Tally.clerk("165"), 1L);
        assertThat(leftBehind(old).handle("165-g", Tally.UP, late, Tally::up))
                .isInstanceOf(CommandResult.Refused.class);
        var inTime = Tally.by(Tally.clerk("165"), 2L);
        assertThat(leftBehind(old).handle("165-g", Tally.UP, inTime, Tally::up))
                .isInstanceOf(CommandResult.Done.class);

        var now = tallies.queries().find("165-g").orElseThrow();
        assertThat(now.version()).isEqualTo(3);
        assertThat(Tally.count(now.state())).isEqualTo(3);
    }

    /** A process that has just started, and finds the old state document. */
    private Handler<Command, State, Event, TooMuch> leftBehind(Document old) {
        database.get()
                .getCollection("state-tally")
                .replaceOne(new Document("_id", old.getString("_id")), old);
        return handler(ear);
    }

    @Test
    void what_a_process_remembers_gives_way_to_what_another_has_done() {
        count("165-r");
        var other = handler(ear);
        other.handle("165-r", Tally.UP, Tally.by(Tally.clerk("165"), 1L), Tally::up);

        assertThat(tallies.queries().find("165-r").orElseThrow().version()).isEqualTo(2);
        other.handle("165-r", Tally.UP, Tally.by(Tally.clerk("165"), 2L), Tally::up);

        var late = Tally.by(Tally.clerk("165"), 2L);
        assertThat(tallies.handle("165-r", Tally.UP, late, Tally::up))
                .isInstanceOfSatisfying(
                        CommandResult.Refused.class,
                        refused -> {
                            assertThat(refused.problem().status()).isEqualTo(412);
                            assertThat(refused.stored().version()).isEqualTo(3);
                        });
        other.handle("165-r", Tally.UP, Tally.by(Tally.clerk("165"), 3L), Tally::up);
        count("165-r");
        assertThat(tallies.queries().find("165-r").orElseThrow().version()).isEqualTo(5);
        assertThat(Tally.count(other.queries().find("165-r").orElseThrow().state())).isEqualTo(5);
    }

    @Test
    void what_happened_is_read_newest_first_and_page_by_page() {
        for (int i = 0; i < 5; i++) {
            tallies.handle("165-h", Tally.UP, Tally.by(Tally.clerk("165"), (long) i), Tally::up);
            count("165-h2");
        }
        var newest = tallies.queries().history("165-h", Long.MAX_VALUE, 2);
        assertThat(newest).extracting(PastCommit::version).containsExactly(5L, 4L);
        assertThat(tallies.queries().history("165-h", 4, 10))
                .extracting(PastCommit::version)
                .containsExactly(3L, 2L, 1L);
        assertThat(tallies.queries().history("165-h", 1, 10)).isEmpty();
        assertThat(tallies.queries().history("165-nobody", Long.MAX_VALUE, 10)).isEmpty();
        var last = newest.getFirst();
        assertThat(last.function()).isEqualTo("Clerk");
        assertThat(last.organisation()).isEqualTo("165");
        assertThat(last.command()).isEqualTo("count");
        assertThat(last.at()).isEqualTo(Tally.NOON);
        assertThat(last.events()).containsExactly(new Event.Counted(1));
    }

    @Test
    void the_commits_with_one_kind_of_event_come_in_order() {
        for (int i = 0; i < 12; i++) {
            count("165-i");
            count("165-i2");
        }
        assertThat(tallies.queries().historyOf("165-i", Event.Counted.class))
                .extracting(PastCommit::version)
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L);
    }

    @Test
    void a_repeated_command_finds_what_the_first_one_did() {
        var command = Tally.system();
        tallies.handle("165-d", Tally.UP, command, Tally::up);
        var again = tallies.handle("165-d", Tally.UP, command, Tally::up);
        assertThat(again).isInstanceOf(CommandResult.Done.class);
        assertThat(tallies.queries().find("165-d").orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void state_documents_can_be_thrown_away_and_come_back_the_same() {
        for (int i = 0; i < 5; i++) {
            count("165-e");
            count("165-f");
        }
        var before = states();
        database.get().getCollection("state-tally").deleteMany(new Document());

        long made =
                new Aggregates(database.get(), database.journal(), ear, CLOCK)
                        .rebuildOf(Tally.AGGREGATE)
                        .run();

        assertThat(made).isEqualTo(2);
        assertThat(states()).isEqualTo(before);
    }

    private List<Document> states() {
        return database.get()
                .getCollection("state-tally")
                .find()
                .sort(new Document("_id", 1))
                .into(new ArrayList<>());
    }

    @Test
    void a_change_needs_the_version_that_was_seen() {
        count("165-g");
        var blind =
                tallies.handle("165-g", Tally.UP, Tally.by(Tally.clerk("165"), null), Tally::up);
        assertThat(blind)
                .isInstanceOfSatisfying(
                        CommandResult.Refused.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(428));
    }

    @Test
    void those_who_make_new_things_at_once_get_the_next_numbers_one_each() throws Exception {
        int makers = 8;
        var together = new CyclicBarrier(makers);
        var made = new TreeSet<String>();
        try (var threads = Executors.newFixedThreadPool(makers)) {
            Callable<String> make =
                    () -> {
                        together.await();
                        return numbered();
                    };
            for (var done : threads.invokeAll(Collections.nCopies(makers, make))) {
                made.add(done.get());
            }
        }
        assertThat(made).hasSize(makers).first().isEqualTo(FIRST);
        assertThat(made).last().isEqualTo("165-2017-08");
    }

    private String numbered() {
        var context = Tally.by(Tally.clerk("165"), null);
        return id(tallies.create(NUMBERING, Tally.UP, context, Tally::up));
    }

    private static String id(CommandResult<State> made) {
        return ((CommandResult.Done<State>) made).stored().id();
    }

    @Test
    void numbers_go_on_from_the_highest_and_get_longer_when_they_must() {
        count("165-2017-07");
        count("165-2017-1000"); // a name that somebody chose
        count("165-2017-x-98");
        count("165-2018-50");
        assertThat(numbered()).isEqualTo("165-2017-08");
        count("165-2017-98");
        assertThat(numbered()).isEqualTo("165-2017-99");
        assertThat(numbered()).isEqualTo("165-2017-100");
        assertThat(numbered()).isEqualTo("165-2017-101");
    }

    /** The process died before the state document was written. */
    @Test
    void a_number_that_only_the_journal_knows_is_taken_all_the_same() {
        numbered();
        numbered();
        database.get().getCollection("state-tally").deleteOne(eq("_id", "165-2017-02"));
        assertThat(numbered()).isEqualTo("165-2017-03");
    }

    @Test
    void who_makes_what_is_there_is_told_what_the_decider_says_of_it() {
        var context = Tally.by(Tally.clerk("165"), null);
        tallies.createAs("165-own", Tally.UP, context, Tally::up);
        var other = Tally.by(Tally.clerk("165"), null);
        assertThat(
                        code(
                                tallies.createAs(
                                        "165-own",
                                        Tally.UP,
                                        other,
                                        _ -> Decision.refuse(new TooMuch(1)))))
                .isEqualTo("too-much");
        assertThat(tallies.createAs("165-own", Tally.UP, other, _ -> Decision.accept()))
                .isInstanceOf(CommandResult.Done.class);
        assertThatThrownBy(() -> tallies.createAs("165-own", Tally.UP, other, Tally::up))
                .isInstanceOf(IllegalStateException.class);
        var stranger = Tally.by(Tally.clerk("169"), null);
        assertThat(code(tallies.createAs("165-own", Tally.UP, stranger, Tally::up)))
                .isEqualTo("not-found");
        assertThat(tallies.queries().find("165-own").orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void a_late_repeat_of_making_a_thing_finds_it_though_it_has_changed_since() {
        var command = Tally.by(Tally.clerk("165"), null);
        tallies.create(NUMBERING, Tally.UP, command, Tally::up);
        for (int i = 0; i < 40; i++) {
            count(FIRST);
        }
        assertThat(id(tallies.create(NUMBERING, Tally.UP, command, Tally::up))).isEqualTo(FIRST);
    }

    @Test
    void what_belongs_to_others_is_not_there() {
        count("165-h");
        var stranger =
                tallies.handle("165-h", Tally.UP, Tally.by(Tally.clerk("101"), 1L), Tally::up);
        assertThat(stranger)
                .isInstanceOfSatisfying(
                        CommandResult.Refused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("not-found"));
        assertThat(tallies.queries().findFor(Tally.clerk("101"), "165-h")).isEmpty();
        assertThat(tallies.queries().findFor(Tally.clerk("165"), "165-h")).isPresent();
    }

    @Test
    void a_letter_says_what_the_thing_is_after_the_event() {
        count("165-i");
        count("165-i");
        var envelopes = ear.heard().getLast().getList("letters", Document.class);
        assertThat(envelopes).hasSize(1);
        assertThat(envelopes.getFirst().get("data"))
                .isEqualTo(java.util.Map.of("tallyId", "165-i", "count", 2));
        assertThat(Json.number(envelopes.getFirst(), "sequence")).isEqualTo(2000);
    }

    @Test
    void an_edited_commit_is_found_and_named() {
        count("165-j");
        count("165-j");
        assertThat(new JournalAudit(database.get()).findings()).isEmpty();

        database.get()
                .getCollection("journal")
                .updateOne(eq("_id", "tally/165-j#1"), Updates.set("reason", "forged"));

        assertThat(new JournalAudit(database.get()).findings())
                .containsExactly("tally/165-j#1 was changed after it was written");
    }

    @Test
    void a_dropped_commit_is_found_and_named() {
        for (int i = 0; i < 3; i++) {
            count("165-k");
        }
        database.get().getCollection("journal").deleteOne(eq("_id", "tally/165-k#2"));
        assertThat(new JournalAudit(database.get()).findings())
                .contains("tally/165-k#2 is missing");
    }

    @Test
    void the_relays_mark_does_not_break_the_chain() {
        count("165-l");
        database.get()
                .getCollection("journal")
                .updateOne(eq("_id", "tally/165-l#1"), Updates.unset("relay"));
        assertThat(new JournalAudit(database.get()).findings()).isEmpty();
    }
}
