package dk.revus.themecatalogue.continuity.model;

import dk.revus.kit.decision.Named;

/** What is true of a continuity example from a moment on. */
public sealed interface ContinuityEvent {

    @Named("registered")
    record ExampleRegistered(Example example) implements ContinuityEvent {}

    @Named("corrected")
    record ExampleCorrected(Example before, Example after, String reason)
            implements ContinuityEvent {}
}
