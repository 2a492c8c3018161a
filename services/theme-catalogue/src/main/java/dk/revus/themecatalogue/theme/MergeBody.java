package dk.revus.themecatalogue.theme;

import dk.revus.themecatalogue.theme.model.ThemeWarning;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Themes to be written together.
 *
 * @param from at least two themes of one cycle
 * @param confirmWarnings those that somebody has seen and means
 */
record MergeBody(
        @Nullable @Pattern(regexp = ThemeBody.ID) String themeId,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 60) String> from,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) String summary,
        @Size(max = 2000) @Nullable String reason,
        @Nullable Set<@NotNull ThemeWarning> confirmWarnings) {

    /** A missing reason is the decider's to refuse. */
    String why() {
        return reason == null ? "" : reason;
    }

    Set<ThemeWarning> confirmed() {
        return Objects.requireNonNullElse(confirmWarnings, Set.of());
    }
}
