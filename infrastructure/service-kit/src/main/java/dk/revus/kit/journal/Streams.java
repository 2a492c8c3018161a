package dk.revus.kit.journal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.revus.kit.command.CommandContext;
import dk.revus.kit.text.Json;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.bson.Document;

/**
 * A thing's commits, folded into its state: what was seen of it last first, here or in its state
 * document, then what came after it.
 */
final class Streams<S, E, R> {

    /** Some megabytes at most; more things are hardly used within the same minutes. */
    private static final int REMEMBERED_THINGS = 1000;

    private final Aggregate<?, S, E, R> aggregate;
    private final Journal journal;
    private final States<S, E, R> states;
    private final CommitListener listener;

    /**
     * Nothing ends what is remembered, because nothing rests on its being the latest: whoever must
     * know asks the journal for the commit after it, and a commit made on an older one is refused
     * by its number. Commits are never taken back: they are read and written by a majority.
     */
    private final Cache<String, Stored<S>> lastSeen =
            Caffeine.newBuilder().maximumSize(REMEMBERED_THINGS).build();

    Streams(
            Aggregate<?, S, E, R> aggregate,
            Journal journal,
            States<S, E, R> states,
            CommitListener listener) {
        this.aggregate = aggregate;
        this.journal = journal;
        this.states = states;
        this.listener = listener;
    }

    /** What was seen of it last; another process, a crash or a commit just now can be ahead. */
    Stored<S> known(String id) {
        var seen = lastSeen.getIfPresent(id);
        return seen == null
                ? states.find(id).map(this::remembered).orElseGet(() -> blank(id))
                : seen;
    }

    private Stored<S> remembered(Stored<S> stored) {
        return lastSeen.asMap().merge(stored.id(), stored, Streams::later);
    }

    private static <S> Stored<S> later(Stored<S> one, Stored<S> other) {
        return one.version() < other.version() ? other : one;
    }

    Stored<S> load(String id) {
        return catchUp(known(id));
    }

    /** With all that the journal has after it. */
    Stored<S> catchUp(Stored<S> known) {
        var current = after(known);
        if (current.version() > known.version()) {
            states.save(current);
            remembered(current);
        }
        return current;
    }

    /** From the first commit on, whatever the state document says. */
    Stored<S> rebuild(String id) {
        return after(blank(id));
    }

    boolean isLast(String id, long version) {
        return journal.find(aggregate.streamOf(id), version + 1) == null;
    }

    private Stored<S> after(Stored<S> known) {
        var current = known;
        var next = journal.find(aggregate.streamOf(current.id()), current.version() + 1);
        while (next != null) {
            current = apply(current, next);
            next = journal.find(aggregate.streamOf(current.id()), current.version() + 1);
        }
        return current;
    }

    List<PastCommit<E>> history(String id, long before, int limit) {
        long newest = Math.min(before - 1, load(id).version());
        var versions = LongStream.rangeClosed(Math.max(1, newest - limit + 1), newest);
        return journal.find(aggregate.streamOf(id), versions.boxed().toList()).stream()
                .map(this::past)
                .toList();
    }

    List<PastCommit<E>> historyOf(String id, Class<? extends E> part) {
        return journal
                .withEvents(aggregate.streamOf(id), aggregate.events().namesWithin(part))
                .stream()
                .map(this::past)
                .toList();
    }

    /** Whatever its state documents say: those with an event that has one of these values. */
    List<Stored<S>> withValues(String field, Collection<String> values) {
        int prefix = aggregate.streamOf("").length();
        return journal.streamsWith(aggregate.kind(), field, values).stream()
                .map(stream -> load(stream.substring(prefix)))
                .toList();
    }

    /**
     * Whether a command that this thing knows was asked for by the same request. Commits from
     * before requests had a digest answer to any.
     */
    boolean isRepeat(Stored<S> stored, CommandContext context) {
        long oldest = Math.max(2, stored.version() - Stored.REMEMBERED_COMMANDS + 1);
        var versions =
                LongStream.concat(
                        LongStream.of(1), LongStream.rangeClosed(oldest, stored.version()));
        var asked = context.requestDigest();
        return asked == null
                || journal.find(aggregate.streamOf(stored.id()), versions.boxed().toList()).stream()
                        .filter(commit -> context.commandId().equals(commit.get("commandId")))
                        .map(commit -> commit.getString("requestDigest"))
                        .allMatch(known -> known == null || known.equals(asked));
    }

    private PastCommit<E> past(Document commit) {
        var events = commit.getList("events", Document.class).stream().map(this::event).toList();
        return PastCommit.of(commit, events);
    }

    private E event(Document event) {
        return aggregate.event(event.getString("type"), event.get("data", Document.class));
    }

    private Stored<S> blank(String id) {
        return new Stored<>(
                id, 0, aggregate.initial(), Instant.EPOCH, Instant.EPOCH, "", "", List.of());
    }

    private Stored<S> apply(Stored<S> before, Document commit) {
        var state = before.state();
        for (var event : commit.getList("events", Document.class)) {
            state = aggregate.evolve().apply(state, event(event));
        }
        return successor(
                before,
                state,
                States.instant(commit, "at"),
                commit.getString("hash"),
                commit.getString("commandId"));
    }

    private Stored<S> successor(
            Stored<S> before, S state, Instant at, String hash, String commandId) {
        var commands = new ArrayList<>(before.recentCommands());
        commands.add(commandId);
        if (commands.size() > Stored.REMEMBERED_COMMANDS) {
            commands.removeFirst();
        }
        return new Stored<>(
                before.id(),
                before.version() + 1,
                state,
                before.exists() ? before.createdAt() : at,
                at,
                hash,
                before.exists() ? before.createdBy() : commandId,
                List.copyOf(commands));
    }

    /**
     * @return the thing after these events, or empty when somebody was faster
     */
    Optional<Stored<S>> commit(
            Stored<S> before, List<E> events, String command, CommandContext context) {
        var at = context.at().truncatedTo(ChronoUnit.MILLIS);
        var recorded = new ArrayList<Commit.Recorded>();
        var envelopes = new ArrayList<Commit.Envelope>();
        var state = before.state();
        for (var event : events) {
            state = aggregate.evolve().apply(state, event);
            recorded.add(new Commit.Recorded(aggregate.events().nameOf(event), Json.toMap(event)));
            var thus = successor(before, state, at, "", context.commandId());
            for (var published : aggregate.publishedEvents().apply(thus, event)) {
                envelopes.add(Envelopes.seal(published, thus, envelopes.size()));
            }
        }
        var commit =
                new Commit(
                        aggregate.streamOf(before.id()),
                        before.version() + 1,
                        at,
                        command,
                        context,
                        recorded,
                        envelopes,
                        before.hash());
        var document = CommitDocuments.write(commit, listener.claim());
        if (!journal.append(document)) {
            return Optional.empty();
        }
        if (!envelopes.isEmpty()) {
            listener.committed(document);
        }
        var after = successor(before, state, at, document.getString("hash"), context.commandId());
        states.save(after);
        remembered(after);
        return Optional.of(after);
    }
}
