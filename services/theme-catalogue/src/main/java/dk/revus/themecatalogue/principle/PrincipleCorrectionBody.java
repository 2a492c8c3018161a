package dk.revus.themecatalogue.principle;

import dk.revus.themecatalogue.principle.model.PrincipleCommand.CorrectPrinciple;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A principle as it should have been written down. */
record PrincipleCorrectionBody(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 2000) String guidance,
        @Size(max = 2000) @Nullable String reason) {

    /** A missing reason is the decider's to refuse. */
    CorrectPrinciple command() {
        return new CorrectPrinciple(title.strip(), guidance.strip(), reason == null ? "" : reason);
    }
}
