package dk.revus.themecatalogue.wish.model;

import dk.revus.kit.decision.Named;
import org.jspecify.annotations.Nullable;

/** What is true of a wish from a moment on. */
public sealed interface WishEvent {

    /** It arrived, arrived again after it was taken back, or lost the theme it stood on. */
    @Named("received")
    record WishReceived(WishDetails details) implements WishEvent {}

    /** It stays where it is, in other words. */
    @Named("revised")
    record WishRevised(WishDetails details) implements WishEvent {}

    @Named("placed")
    record WishPlaced(Placement placement) implements WishEvent {}

    /** The theme was decided otherwise since: the wish waits on it for a new answer. */
    @Named("outcome-revoked")
    record OutcomeRevoked(Placement placement) implements WishEvent {}

    /** What the municipality was told was wrong; this is the answer. */
    @Named("outcome-corrected")
    record OutcomeCorrected(
            Outcome outcome, @Nullable String themeId, String reason, String because)
            implements WishEvent {}

    @Named("outcome-recorded")
    record OutcomeRecorded(Outcome outcome, @Nullable String themeId, String reason)
            implements WishEvent {}
}
