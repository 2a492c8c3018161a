package dk.revus.submission.screening.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The secretariat's text on a wish, apart from the municipality's own, which stays as it was sent.
 *
 * @param onVersion the version of the response that it was written from
 * @param answer null while the municipality has not said what it thinks of it
 */
public record Editorial(
        String title,
        String text,
        String by,
        Instant at,
        int onVersion,
        @Nullable EditorialAnswer answer) {

    Editorial answered(EditorialAnswer given) {
        return new Editorial(title, text, by, at, onVersion, given);
    }

    /**
     * What the municipality says to it.
     *
     * @param reason why it objects; "" when it accepts without a word
     */
    public record EditorialAnswer(Stand stand, String reason, String by, Instant at) {}

    /** Tilslutter sig, or has an objection. */
    public enum Stand {
        ACCEPTED,
        OBJECTED
    }
}
