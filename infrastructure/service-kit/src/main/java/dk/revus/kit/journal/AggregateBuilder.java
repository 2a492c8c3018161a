package dk.revus.kit.journal;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.problem.Refusals;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Puts an {@link Aggregate} together; {@link #build} says what is missing. */
public final class AggregateBuilder<C, S, E, R> {

    private final String kind;
    private @Nullable S initial;
    private @Nullable BiFunction<S, E, S> evolve;
    private final TypeNames<C> commands;
    private final TypeNames<E> events;
    private final TypeNames<S> states;
    private @Nullable Permissions permissions;
    private BiFunction<Stored<S>, E, List<PublishedEvent>> publishedEvents =
            (stored, event) -> List.of();
    private BiFunction<String, S, @Nullable String> owner = (id, state) -> null;
    private List<String> foundBy = List.of();
    private Upcaster upcaster = Upcaster.NONE;

    AggregateBuilder(String kind, TypeNames<C> commands, TypeNames<S> states, TypeNames<E> events) {
        this.kind = kind;
        this.commands = commands;
        this.states = states;
        this.events = events;
    }

    public AggregateBuilder<C, S, E, R> startingAs(S state) {
        initial = state;
        return this;
    }

    public AggregateBuilder<C, S, E, R> evolvingBy(BiFunction<S, E, S> function) {
        evolve = function;
        return this;
    }

    public AggregateBuilder<C, S, E, R> permissions(Permissions table) {
        permissions = table;
        return this;
    }

    public AggregateBuilder<C, S, E, R> publishedEvents(
            BiFunction<Stored<S>, E, List<PublishedEvent>> written) {
        publishedEvents = written;
        return this;
    }

    public AggregateBuilder<C, S, E, R> ownedBy(
            BiFunction<String, S, @Nullable String> organisation) {
        owner = organisation;
        return this;
    }

    /**
     * Gives each field an index in which what has the same value lies in the order of the ids, so
     * that a page of a list looks at a page.
     *
     * @param fields of the state document, such as {@code name} or {@code
     *     state.details.responseId}; {@code state.note.organisation/createdAt} where lists of what
     *     has one value are ordered by another field before the ids
     */
    public AggregateBuilder<C, S, E, R> foundBy(String... fields) {
        foundBy = List.of(fields);
        return this;
    }

    /**
     * @param lifting what was kept of its events and states in an earlier shape
     */
    public AggregateBuilder<C, S, E, R> upcasting(Upcaster lifting) {
        upcaster = lifting;
        return this;
    }

    /**
     * @throws IllegalStateException when the permission table is about other states, or does not
     *     say of a command who may give it
     */
    public Aggregate<C, S, E, R> build() {
        var table = Objects.requireNonNull(permissions, "permissions");
        if (!table.states().equals(states.all())) {
            throw new IllegalStateException(
                    "The table of "
                            + table.thing()
                            + " is about other states than "
                            + states.all());
        }
        for (var command : commands.all()) {
            if (!table.commands().contains(command)) {
                throw new IllegalStateException(
                        "Say in the table of " + table.thing() + " who may " + command);
            }
        }
        return new Aggregate<>(
                kind,
                Objects.requireNonNull(initial, "startingAs"),
                Objects.requireNonNull(evolve, "evolvingBy"),
                commands,
                events,
                states,
                table,
                Refusals::describe,
                publishedEvents,
                owner,
                foundBy,
                upcaster);
    }
}
