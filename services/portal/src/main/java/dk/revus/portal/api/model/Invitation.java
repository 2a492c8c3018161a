package dk.revus.portal.api.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the reader was invited to help with.
 *
 * @param until the last day; null for as long as the response is worked on
 * @param by the function that invited
 */
public record Invitation(
        String responseId,
        String callId,
        String organisation,
        String role,
        @Nullable LocalDate until,
        @Nullable String note,
        @Nullable String by,
        @Nullable Instant at) {

    /** The page of the response that it is about. */
    public String page() {
        return "/responses/" + callId + "/" + organisation;
    }
}
