package dk.revus.strategy.cycle.model;

import java.time.LocalDate;
import java.util.Optional;

/** The cycles that exist, for meetings and strategies that belong to one. */
@FunctionalInterface
public interface Cycles {

    /** The last day for the answers, where the cycle is planned around one. */
    default Optional<LocalDate> answersAreDue(String cycleId) {
        return Optional.empty();
    }

    boolean exists(String cycleId);
}
