package dk.revus.themecatalogue.principle;

import dk.revus.themecatalogue.principle.model.PrincipleCommand.AdoptPrinciple;
import dk.revus.themecatalogue.principle.model.Wording;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A principle as it is adopted.
 *
 * @param principleId chosen by the caller; without it, P and the number, and the cycle too when
 *     another cycle has that id
 */
record PrincipleBody(
        @Nullable @Pattern(regexp = "P[0-9A-Za-z-]{1,30}") String principleId,
        @NotBlank @Size(max = 60) String cycleId,
        @Min(1) @Max(99) int number,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 2000) String guidance) {

    AdoptPrinciple command() {
        return new AdoptPrinciple(new Wording(cycleId, number, title.strip(), guidance.strip()));
    }
}
