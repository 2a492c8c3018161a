package dk.revus.kit.journal;

import dk.revus.kit.permission.Permissions;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.Refusals;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts an {@link Aggregate} together; {@link #build} says what is missing. */
public final class AggregateBuilder<S, E, R> {

    private final String kind;
    private @Nullable S initial;
    private @Nullable BiFunction<S, E, S> evolve;
    private @Nullable TypeNames<E> events;
    private @Nullable TypeNames<S> states;
    private @Nullable Permissions permissions;
    private @Nullable Function<R, Problem> refusals;
    private BiFunction<Stored<S>, E, List<Letter>> letters = (stored, event) -> List.of();
    private BiFunction<String, S, @Nullable String> owner = (id, state) -> null;
    private List<String> foundBy = List.of();

    AggregateBuilder(String kind) {
        this.kind = kind;
    }

    public AggregateBuilder<S, E, R> startingAs(S state) {
        initial = state;
        return this;
    }

    public AggregateBuilder<S, E, R> evolvingBy(BiFunction<S, E, S> function) {
        evolve = function;
        return this;
    }

    /**
     * @param family whose members carry the names that stand in the journal for ever
     */
    public AggregateBuilder<S, E, R> events(Class<E> family) {
        events = TypeNames.of(family);
        return this;
    }

    /**
     * @param family whose members carry the names that the permission table uses
     */
    public AggregateBuilder<S, E, R> states(Class<S> family) {
        states = TypeNames.of(family);
        return this;
    }

    public AggregateBuilder<S, E, R> permissions(Permissions table) {
        permissions = table;
        return this;
    }

    /**
     * @param family whose members say what they are called outside
     */
    public AggregateBuilder<S, E, R> refusals(Class<R> family) {
        Refusals.demandAnswers(family);
        refusals = Refusals::describe;
        return this;
    }

    public AggregateBuilder<S, E, R> letters(BiFunction<Stored<S>, E, List<Letter>> written) {
        letters = written;
        return this;
    }

    public AggregateBuilder<S, E, R> ownedBy(BiFunction<String, S, @Nullable String> organisation) {
        owner = organisation;
        return this;
    }

    /**
     * @param fields of the state document, such as {@code name} or {@code state.details.responseId}
     */
    public AggregateBuilder<S, E, R> foundBy(String... fields) {
        foundBy = List.of(fields);
        return this;
    }

    public Aggregate<S, E, R> build() {
        return new Aggregate<>(
                kind,
                Objects.requireNonNull(initial, "startingAs"),
                Objects.requireNonNull(evolve, "evolvingBy"),
                Objects.requireNonNull(events, "events"),
                Objects.requireNonNull(states, "states"),
                Objects.requireNonNull(permissions, "permissions"),
                Objects.requireNonNull(refusals, "refusals"),
                letters,
                owner,
                foundBy);
    }
}
