package dk.revus.kit.journal;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.decision.Decision;
import dk.revus.kit.problem.Problem;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/** Load, decide, commit, for one kind of thing. It has no opinions of its own. */
public final class Handler<C, S, E, R> {

    /** How often a command without an expected version is decided anew when somebody was faster. */
    private static final int TRIES = 16;

    /** How many may ask for the next number in the same moment and each get one. */
    private static final int NUMBERS = 1000;

    private final Aggregate<C, S, E, R> aggregate;
    private final Streams<S, E, R> streams;
    private final States<S, E, R> states;
    private final Guard<S> guard;
    private final Queries<S, E, R> queries;

    Handler(
            Aggregate<C, S, E, R> aggregate,
            Streams<S, E, R> streams,
            States<S, E, R> states,
            Clock clock) {
        this.aggregate = aggregate;
        this.streams = streams;
        this.states = states;
        this.guard = new Guard<>(aggregate);
        this.queries = new Queries<>(aggregate, streams, states, guard, clock);
    }

    /** Looking at what commands came to. */
    public Queries<S, E, R> queries() {
        return queries;
    }

    /**
     * Checks permission, version and state, decides, commits. The first attempt trusts the state
     * document, which is nearly always up to date: was it not, inserting the commit tells, and what
     * is not committed is held against the journal before it is answered.
     *
     * @param command says itself what it is called in the table and in the journal
     * @param decide sees the present state; may run again when somebody was faster
     */
    public CommandResult<S> handle(
            String id, C command, CommandContext context, Function<S, Decision<E, R>> decide) {
        return handleNamed(id, aggregate.commands().nameOf(command), context, decide);
    }

    private CommandResult<S> handleNamed(
            String id, String command, CommandContext context, Function<S, Decision<E, R>> decide) {
        var stored = streams.known(id);
        boolean upToDate = false;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var answer =
                    stored.recentCommands().contains(context.commandId())
                            ? Optional.of(known(stored, context))
                            : tryOnce(stored, command, context, decide);
            if (answer.isPresent() && (upToDate || isCommitted(answer.get(), stored))) {
                return answer.get();
            }
            var current = streams.catchUp(stored);
            if (answer.isPresent() && current.version() == stored.version()) {
                return answer.get();
            }
            stored = current;
            upToDate = true;
        }
        return new CommandResult.Refused<>(
                Problem.conflict("busy", "Many are changing this just now. Try again in a moment."),
                stored);
    }

    /** The command was carried out before; whether this is its repeat, the request tells. */
    private CommandResult<S> known(Stored<S> stored, CommandContext context) {
        return streams.isRepeat(stored, context)
                ? new CommandResult.Done<>(stored)
                : new CommandResult.Refused<>(Problem.keyOfAnotherRequest(), stored);
    }

    private static <S> boolean isCommitted(CommandResult<S> answer, Stored<S> before) {
        return answer instanceof CommandResult.Done<S>(var after)
                && after.version() > before.version();
    }

    /**
     * @return empty when somebody was faster
     */
    private Optional<CommandResult<S>> tryOnce(
            Stored<S> stored,
            String command,
            CommandContext context,
            Function<S, Decision<E, R>> decide) {
        var problem = guard.objection(stored, command, context);
        if (problem.isPresent()) {
            return Optional.of(new CommandResult.Refused<>(problem.get(), stored));
        }
        return switch (decide.apply(stored.state())) {
            case Decision.Refused<E, R>(var reason) ->
                    Optional.of(
                            new CommandResult.Refused<>(
                                    aggregate.refusals().apply(reason), stored));
            case Decision.Accepted<E, R>(var events) when events.isEmpty() ->
                    Optional.of(new CommandResult.Done<>(stored));
            case Decision.Accepted<E, R>(var events) ->
                    streams.commit(stored, events, command, context).map(CommandResult.Done::new);
        };
    }

    /** Makes a new thing under the next number. */
    public CommandResult<S> create(
            Numbering numbering,
            C command,
            CommandContext context,
            Function<S, Decision<E, R>> decide) {
        return createNamed(numbering, aggregate.commands().nameOf(command), context, decide);
    }

    /**
     * The same for a command whose content is made only once it is admitted, such as a file that is
     * not opened for just anybody.
     */
    public CommandResult<S> create(
            Numbering numbering,
            Class<? extends C> command,
            CommandContext context,
            Function<S, Decision<E, R>> decide) {
        return createNamed(numbering, aggregate.commands().nameOfType(command), context, decide);
    }

    private CommandResult<S> createNamed(
            Numbering numbering,
            String command,
            CommandContext context,
            Function<S, Decision<E, R>> decide) {
        var earlier = states.madeBy(context.commandId());
        if (earlier.isPresent()) {
            return known(earlier.get(), context);
        }
        int highest = states.highest(numbering);
        for (int number = highest + 1; number <= highest + NUMBERS; number++) {
            var stored = streams.load(numbering.id(number));
            if (!stored.exists()) {
                var answer = tryOnce(stored, command, context, decide);
                if (answer.isPresent()) {
                    return answer.get();
                }
            }
        }
        throw new IllegalStateException("No free number for a new " + aggregate.kind());
    }

    /**
     * Makes a new thing under an id that is its own, such as a municipality's code. Whoever makes
     * one has seen no version of it: when there is one already that this command did not make, the
     * decider says what that means. It may refuse, or find that nothing is to be done.
     */
    public CommandResult<S> createAs(
            String id, C asked, CommandContext context, Function<S, Decision<E, R>> decide) {
        var command = aggregate.commands().nameOf(asked);
        while (true) {
            var stored = streams.load(id);
            if (stored.exists()) {
                return stored.createdBy().equals(context.commandId())
                        ? known(stored, context)
                        : thereAlready(stored, command, context, decide);
            }
            var answer = tryOnce(stored, command, context, decide);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
    }

    /** Said only to those who might have made it. */
    private CommandResult<S> thereAlready(
            Stored<S> stored,
            String command,
            CommandContext context,
            Function<S, Decision<E, R>> decide) {
        var stranger = guard.notAdmitted(stored, command, context);
        if (stranger.isPresent()) {
            return new CommandResult.Refused<>(stranger.get(), stored);
        }
        return switch (decide.apply(stored.state())) {
            case Decision.Refused<E, R>(var reason) ->
                    new CommandResult.Refused<>(aggregate.refusals().apply(reason), stored);
            case Decision.Accepted<E, R>(var events) when events.isEmpty() ->
                    new CommandResult.Done<>(stored);
            case Decision.Accepted<E, R> _ ->
                    throw new IllegalStateException(
                            command + " would make anew what is there: " + stored.id());
        };
    }
}
