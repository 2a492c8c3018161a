package dk.revus.kit.journal;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;
import static dk.revus.kit.decision.Refused.Kind.CONFLICT;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.decision.Decision;
import dk.revus.kit.decision.Named;
import dk.revus.kit.decision.Refused;
import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.Actor;
import dk.revus.kit.security.Mandate;
import dk.revus.kit.security.model.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A thing that can only be counted up: enough to prove the journal with. */
public final class Tally {

    public static final String TOPIC = "test.tally.events";
    public static final Instant NOON = Instant.parse("2017-06-01T10:00:00Z");

    private Tally() {}

    public sealed interface State {
        @Named("EMPTY")
        record Empty() implements State {}

        @Named("COUNTING")
        record Counting(int count) implements State {}
    }

    public sealed interface Command {
        @Named("count")
        record Count() implements Command {}
    }

    public sealed interface Event {
        @Named("counted")
        record Counted(int by) implements Event {}
    }

    @Refused(as = CONFLICT, code = "too-much", saying = "Stop")
    public record TooMuch(int limit) {}

    public record CountedV1(String tallyId, int count) {}

    public static final Permissions PERMISSIONS =
            Permissions.of("tally", Command.class, State.class)
                    .allowReading()
                    .toOwn(Role.MUNICIPAL_EDITOR)
                    .to(Role.AUDITOR)
                    .allow(Command.Count.class)
                    .toOwn(Role.MUNICIPAL_EDITOR)
                    .toSystem()
                    .build();

    public static final Aggregate<Command, State, Event, TooMuch> AGGREGATE =
            Aggregate.named("tally", Command.class, State.class, Event.class, TooMuch.class)
                    .startingAs(new State.Empty())
                    .evolvingBy(Tally::evolve)
                    .permissions(PERMISSIONS)
                    .publishedEvents(
                            (stored, event) ->
                                    List.of(
                                            PublishedEvent.toAll(
                                                    TOPIC,
                                                    "tally.counted",
                                                    "cycle",
                                                    new CountedV1(
                                                            stored.id(), count(stored.state())))))
                    .ownedBy((id, state) -> id.substring(0, 3))
                    .build();

    static State evolve(State state, Event event) {
        return switch (event) {
            case Event.Counted(var by) -> new State.Counting(count(state) + by);
        };
    }

    public static int count(State state) {
        return switch (state) {
            case State.Empty() -> 0;
            case State.Counting(var count) -> count;
        };
    }

    public static final Command UP = new Command.Count();

    public static Decision<Event, TooMuch> up(State state) {
        return count(state) < 1_000_000 ? accept(new Event.Counted(1)) : refuse(new TooMuch(1));
    }

    public static CommandContext system() {
        return CommandContext.system(UUID.randomUUID().toString(), null, NOON);
    }

    public static Actor clerk(String organisation) {
        return new Actor(
                Actor.Kind.PERSON,
                "clerk-" + organisation,
                "Clerk",
                List.of(
                        new Mandate(
                                "M1",
                                Role.MUNICIPAL_EDITOR,
                                organisation,
                                LocalDate.of(2014, 1, 1),
                                LocalDate.of(2017, 12, 31))));
    }

    public static CommandContext by(Actor actor, @org.jspecify.annotations.Nullable Long seen) {
        return new CommandContext(
                actor, seen, UUID.randomUUID().toString(), null, null, null, null, null, NOON);
    }
}
