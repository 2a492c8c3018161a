package dk.revus.themecatalogue.theme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Themes to be written together.
 *
 * @param from at least two themes of one cycle
 */
record MergeBody(
        @Nullable @Pattern(regexp = ThemeBody.ID) String themeId,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 60) String> from,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) String summary,
        @Size(max = 2000) @Nullable String reason) {

    /** A missing reason is the decider's to refuse. */
    String why() {
        return reason == null ? "" : reason;
    }
}
