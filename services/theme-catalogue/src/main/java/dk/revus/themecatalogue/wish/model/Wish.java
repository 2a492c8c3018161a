package dk.revus.themecatalogue.wish.model;

import dk.revus.kit.decision.Named;
import org.jspecify.annotations.Nullable;

/** Where a wish stands on its way to an outcome. */
public sealed interface Wish {

    @Named("NEW")
    record Blank() implements Wish {}

    /** Known, and not yet on any theme. */
    @Named("RECEIVED")
    record Received(WishDetails details) implements Wish {}

    @Named("PLACED")
    record Placed(WishDetails details, Placement placement) implements Wish {}

    /**
     * @param themeId the theme the outcome is about, or null when it is about none
     */
    @Named("ANSWERED")
    record Answered(WishDetails details, Outcome outcome, @Nullable String themeId, String reason)
            implements Wish {}
}
