package dk.revus.strategy.cycle.model;

import java.util.Optional;

/** The phases of a cycle, in the order they follow each other. */
public enum Phase {
    PLANNED,
    CALL,
    CONSOLIDATION,
    PRIORITISATION,
    DRAFTING,
    CONSULTATION,
    ADOPTION,
    IMPLEMENTATION,
    EVALUATION,
    CLOSED;

    /** The phase after this one; none after the last. */
    public Optional<Phase> next() {
        return this == CLOSED ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    public boolean isBefore(Phase other) {
        return compareTo(other) < 0;
    }
}
