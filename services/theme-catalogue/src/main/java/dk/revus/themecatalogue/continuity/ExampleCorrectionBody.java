package dk.revus.themecatalogue.continuity;

import dk.revus.themecatalogue.continuity.model.ContinuityCommand.CorrectExample;
import dk.revus.themecatalogue.continuity.model.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An example as it should have been registered. */
record ExampleCorrectionBody(
        @NotBlank @Size(max = 200) String title,
        @NotNull Example.Kind kind,
        @NotBlank @Size(max = 500) String source,
        @Size(max = 2000) @Nullable String reason) {

    /** A missing reason is the decider's to refuse. */
    CorrectExample command() {
        return new CorrectExample(
                title.strip(), kind, source.strip(), reason == null ? "" : reason);
    }
}
