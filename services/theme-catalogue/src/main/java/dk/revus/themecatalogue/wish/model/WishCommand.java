package dk.revus.themecatalogue.wish.model;

import dk.revus.kit.decision.Named;
import org.jspecify.annotations.Nullable;

/** What may be asked of a wish. */
public sealed interface WishCommand {

    /** The municipality's valid answer holds this wish, in these words. */
    @Named("receive")
    record Receive(WishDetails details) implements WishCommand {}

    /** The municipality's valid answer holds this wish no longer. */
    @Named("take-back")
    record TakeBack(String reason) implements WishCommand {}

    /**
     * The outcome was recorded wrongly.
     *
     * @param right as it should have been
     * @param because why it has to be put right
     */
    @Named("correct-outcome")
    record CorrectOutcome(RecordOutcome right, String because) implements WishCommand {}

    /** The theme of the outcome was decided on anew: an outcome that contradicts that falls. */
    @Named("review-outcome")
    record ReviewOutcome(String themeId) implements WishCommand {}

    @Named("place")
    record Place(String themeId, String reason) implements WishCommand {}

    /**
     * @param themeId the theme it is about; null means the one the wish is placed on
     */
    @Named("record-outcome")
    record RecordOutcome(Outcome outcome, @Nullable String themeId, String reason)
            implements WishCommand {}
}
