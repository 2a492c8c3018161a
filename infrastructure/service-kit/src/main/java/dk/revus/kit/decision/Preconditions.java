package dk.revus.kit.decision;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is in the way of a command now, whatever it says; said once for each command of a family.
 * The decider begins with it, and an offer of the command asks it.
 *
 * @param <C> what can be asked
 * @param <X> what a precondition looks at: the thing as it is, and whatever else it takes
 * @param <R> the reasons it may be refused for
 */
public final class Preconditions<C, X, R> {

    private final Map<Class<?>, Function<X, Optional<? extends R>>> unmet;

    private Preconditions(Map<Class<?>, Function<X, Optional<? extends R>>> unmet) {
        this.unmet = Map.copyOf(unmet);
    }

    /** Begins to say it of each command of this family. */
    public static <C, X, R> Builder<C, X, R> of(Class<C> family) {
        return new Builder<>(family);
    }

    /**
     * @param asked the command's type
     * @return what it would be refused with now; empty when nothing is in the way
     */
    public Optional<R> unmet(Class<? extends C> asked, X seen) {
        var condition = unmet.get(asked);
        if (condition == null) {
            throw new IllegalArgumentException("No command but a part of the family: " + asked);
        }
        return condition.apply(seen).map(Function.identity());
    }

    /** Says it of one command after the other. */
    public static final class Builder<C, X, R> {

        private final Class<C> family;
        private final Map<Class<?>, Function<X, Optional<? extends R>>> unmet = new HashMap<>();

        private Builder(Class<C> family) {
            this.family = family;
        }

        /**
         * @param asked a command, or a sealed part of the family, which stands for all its members
         * @param reason why not, looking at what there is
         * @throws IllegalStateException when it was said of that command before
         */
        public Builder<C, X, R> before(
                Class<? extends C> asked, Function<X, Optional<? extends R>> reason) {
            for (var member : SealedFamily.membersOf(asked)) {
                if (unmet.put(member, reason) != null) {
                    throw new IllegalStateException("Said twice of " + member);
                }
            }
            return this;
        }

        /**
         * Nothing but what they say can be wrong with these; their states the permission table has.
         *
         * @throws IllegalStateException when something was said of one of them before
         */
        @SafeVarargs
        public final Builder<C, X, R> nothingBefore(Class<? extends C>... asked) {
            for (var command : asked) {
                before(command, _ -> Optional.empty());
            }
            return this;
        }

        /**
         * @throws IllegalStateException when a command of the family was left out
         */
        public Preconditions<C, X, R> build() {
            for (var member : SealedFamily.membersOf(family)) {
                if (!unmet.containsKey(member)) {
                    throw new IllegalStateException("Say what is in the way of " + member);
                }
            }
            return new Preconditions<>(unmet);
        }
    }
}
