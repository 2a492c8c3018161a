package dk.revus.themecatalogue.wish;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The events on wishes, version 1: where a wish now stands.
 *
 * @param themeId the theme it is placed on, or the one its outcome is about
 * @param reason why it is there, or why this is its outcome
 * @param correctionReason why this outcome stands in the place of an earlier one, when it does
 */
record WishV1(
        String wishId,
        String responseId,
        String cycleId,
        String organisation,
        String title,
        String state,
        @Nullable String themeId,
        @Nullable String outcome,
        String reason,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String correctionReason) {}
