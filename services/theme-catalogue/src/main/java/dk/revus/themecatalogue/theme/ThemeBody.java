package dk.revus.themecatalogue.theme;

import dk.revus.themecatalogue.theme.model.Origin;
import dk.revus.themecatalogue.theme.model.Outline;
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
 * A theme as somebody writes it.
 *
 * @param themeId chosen by the caller; without it, the next free number of the year
 * @param confirmWarnings those that somebody has seen and means
 */
record ThemeBody(
        @Nullable @Pattern(regexp = ThemeBody.ID) String themeId,
        @NotBlank @Size(max = 60) String cycleId,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) String summary,
        @NotNull Origin origin,
        @Nullable Set<@NotNull ThemeWarning> confirmWarnings) {

    static final String ID = "TE-[0-9]{4}-[0-9A-Za-z-]{1,20}";

    Outline outline() {
        return new Outline(cycleId, title.strip(), summary.strip(), origin, List.of());
    }

    Set<ThemeWarning> confirmed() {
        return Objects.requireNonNullElse(confirmWarnings, Set.of());
    }
}
