package dk.revus.themecatalogue.theme;

import dk.revus.themecatalogue.theme.model.ThemeCommand.CorrectText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A theme's text as it should have been. */
record ThemeCorrectionBody(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) String summary,
        @Size(max = 2000) @Nullable String reason) {

    /** A missing reason is the decider's to refuse. */
    CorrectText command() {
        return new CorrectText(title.strip(), summary.strip(), reason == null ? "" : reason);
    }
}
