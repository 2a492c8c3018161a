package dk.revus.themecatalogue.wish.model;

import org.jspecify.annotations.Nullable;

/** Where a wish stands on its way to an outcome. */
public sealed interface Wish {

    record Blank() implements Wish {}

    /** Known, and not yet on any theme. */
    record Received(WishDetails details) implements Wish {}

    record Placed(WishDetails details, Placement placement) implements Wish {}

    /**
     * @param themeId the theme the outcome is about, or null when it is about none
     */
    record Answered(WishDetails details, Outcome outcome, @Nullable String themeId, String reason)
            implements Wish {}
}
