package dk.revus.themecatalogue.wish.model;

import org.jspecify.annotations.Nullable;

/** What is true of a wish from a moment on. */
public sealed interface WishEvent {

    /** It arrived, arrived again after it was taken back, or lost the theme it stood on. */
    record WishReceived(WishDetails details) implements WishEvent {}

    /** It stays where it is, in other words. */
    record WishRevised(WishDetails details) implements WishEvent {}

    record WishPlaced(Placement placement) implements WishEvent {}

    /** The theme was decided otherwise since: the wish waits on it for a new answer. */
    record OutcomeRevoked(Placement placement) implements WishEvent {}

    /** What the municipality was told was wrong; this is the answer. */
    record OutcomeCorrected(
            Outcome outcome, @Nullable String themeId, String reason, String because)
            implements WishEvent {}

    record OutcomeRecorded(Outcome outcome, @Nullable String themeId, String reason)
            implements WishEvent {}
}
