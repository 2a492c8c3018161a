package dk.revus.themecatalogue.theme;

import dk.revus.themecatalogue.theme.model.ThemeWarning;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A theme's text as it should have been.
 *
 * @param confirmWarnings those that somebody has seen and means
 */
record ThemeCorrectionBody(
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
