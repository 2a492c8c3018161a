package dk.revus.themecatalogue.wish;

import dk.revus.themecatalogue.wish.model.Outcome;
import dk.revus.themecatalogue.wish.model.WishCommand;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What became of a wish.
 *
 * @param themeId the theme it is about; without it, the one the wish is placed on
 */
record OutcomeBody(
        @NotNull Outcome outcome,
        @Nullable @Size(max = 60) String themeId,
        @Nullable @Size(max = 2000) String reason) {

    /** A missing reason is the decider's to refuse. */
    WishCommand.RecordOutcome command() {
        return new WishCommand.RecordOutcome(outcome, themeId, reason == null ? "" : reason);
    }
}
