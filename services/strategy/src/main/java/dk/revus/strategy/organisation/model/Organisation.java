package dk.revus.strategy.organisation.model;

/** A body that takes part in the process. */
public sealed interface Organisation {

    record Unregistered() implements Organisation {}

    record Registered(Particulars particulars) implements Organisation {}
}
