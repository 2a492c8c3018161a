package dk.revus.themecatalogue.continuity;

import dk.revus.themecatalogue.continuity.model.ContinuityCommand.RegisterExample;
import dk.revus.themecatalogue.continuity.model.Example;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An example as it is registered.
 *
 * @param exampleId chosen by the caller; without it, the next free number
 */
record ContinuityExampleBody(
        @Nullable @Pattern(regexp = "KE-[0-9A-Za-z-]{1,30}") String exampleId,
        @NotBlank @Size(max = 60) String cycleId,
        @NotBlank @Size(max = 200) String title,
        @NotNull Example.Kind kind,
        @NotBlank @Size(max = 500) String source) {

    RegisterExample command() {
        return new RegisterExample(new Example(cycleId, title.strip(), kind, source.strip()));
    }
}
