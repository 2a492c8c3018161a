package dk.revus.strategy.organisation.model;

import dk.revus.kit.decision.Named;

/** A body that takes part in the process. */
public sealed interface Organisation {

    @Named("UNREGISTERED")
    record Unregistered() implements Organisation {}

    @Named("REGISTERED")
    record Registered(Particulars particulars) implements Organisation {}
}
