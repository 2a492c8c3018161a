package dk.revus.themecatalogue.continuity.model;

/** What is true of a continuity example from a moment on. */
public sealed interface ContinuityEvent {

    record ExampleRegistered(Example example) implements ContinuityEvent {}

    record ExampleCorrected(Example before, Example after, String reason)
            implements ContinuityEvent {}
}
