package dk.revus.kit.journal;

import static dk.revus.kit.calendar.model.Danish.COPENHAGEN;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.permission.Permissions;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.security.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds who asks, and what they have seen, against the permission table of one kind of thing. A
 * mandate counts by the day on Danish clocks.
 */
final class Guard<S> {

    private final Aggregate<?, S, ?, ?> aggregate;
    private final Permissions table;

    Guard(Aggregate<?, S, ?, ?> aggregate) {
        this.aggregate = aggregate;
        this.table = aggregate.permissions();
    }

    /** Why this caller may not use the command on such a thing in any state. */
    Optional<Problem> notAdmitted(Stored<S> stored, String command, CommandContext context) {
        return table.admits(command, ownerOf(stored), context.actor(), dayOf(context.at()));
    }

    /**
     * Why the command is not even put to the decider: the caller may never, saw another version, or
     * may not in this state; in this order, so that strangers learn nothing of versions and states.
     */
    Optional<Problem> objection(Stored<S> stored, String command, CommandContext context) {
        return notAdmitted(stored, command, context)
                .or(() -> stored.exists() ? seenAnother(stored, context) : Optional.empty())
                .or(() -> notOpen(stored, command, context));
    }

    private static Optional<Problem> seenAnother(Stored<?> stored, CommandContext context) {
        if (context.actor().kind() == Actor.Kind.SYSTEM) {
            return Optional.empty();
        }
        var expected = context.expectedVersion();
        if (expected == null) {
            return Optional.of(
                    Problem.of(
                            428,
                            "if-match-required",
                            "Send If-Match with the ETag of what you saw, so that nobody's"
                                    + " change is lost."));
        }
        return context.isAbout(stored.version())
                ? Optional.empty()
                : Optional.of(
                        Problem.of(
                                        412,
                                        "version-conflict",
                                        "Somebody changed this since you read it. 'current' is how"
                                                + " it is now.")
                                .with("yourVersion", expected)
                                .with("currentVersion", stored.version()));
    }

    private Optional<Problem> notOpen(Stored<S> stored, String command, CommandContext context) {
        var notOpen =
                table.opens(
                        command,
                        stateName(stored),
                        ownerOf(stored),
                        context.actor(),
                        dayOf(context.at()));
        return stored.exists() ? notOpen : notOpen.map(problem -> Problem.notFound());
    }

    /** Whether this actor may read it at that moment. */
    boolean lets(Actor actor, Stored<S> stored, Instant at) {
        var owner = ownerOf(stored);
        var today = dayOf(at);
        return table.admits(Permissions.READ, owner, actor, today).isEmpty()
                && table.opens(Permissions.READ, stateName(stored), owner, actor, today).isEmpty();
    }

    /** What this actor may do with it at that moment, and why not the rest. */
    Actions actions(Stored<S> stored, Actor actor, Instant at) {
        return table.actions(stateName(stored), ownerOf(stored), actor, dayOf(at));
    }

    String stateName(Stored<S> stored) {
        return aggregate.states().nameOf(stored.state());
    }

    private @Nullable String ownerOf(Stored<S> stored) {
        return aggregate.owner().apply(stored.id(), stored.state());
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, COPENHAGEN);
    }
}
