package dk.revus.themecatalogue.wish;

import dk.revus.themecatalogue.wish.model.Outcome;
import dk.revus.themecatalogue.wish.model.WishCommand.CorrectOutcome;
import dk.revus.themecatalogue.wish.model.WishCommand.RecordOutcome;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The outcome as it should have been recorded.
 *
 * @param themeId the theme it is about; without it, the one that it was about before
 * @param because why it has to be put right
 */
record OutcomeCorrectionBody(
        @NotNull Outcome outcome,
        @Nullable @Size(max = 60) String themeId,
        @Nullable @Size(max = 2000) String reason,
        @Nullable @Size(max = 2000) String because) {

    /** A missing reason is the decider's to refuse. */
    CorrectOutcome command() {
        return new CorrectOutcome(
                new RecordOutcome(outcome, themeId, reason == null ? "" : reason),
                because == null ? "" : because);
    }
}
