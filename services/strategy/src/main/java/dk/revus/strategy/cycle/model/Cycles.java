package dk.revus.strategy.cycle.model;

/** The cycles that exist, for meetings and strategies that belong to one. */
@FunctionalInterface
public interface Cycles {

    boolean exists(String cycleId);
}
