package dk.revus.themecatalogue.continuity.model;

import dk.revus.kit.decision.Named;

/** What may be asked of a continuity example. */
public sealed interface ContinuityCommand {

    /** Enter an example in the register. */
    @Named("register")
    record RegisterExample(Example example) implements ContinuityCommand {}

    /** Put right what the register says of it; its cycle stays. */
    @Named("correct")
    record CorrectExample(String title, Example.Kind kind, String source, String reason)
            implements ContinuityCommand {}
}
