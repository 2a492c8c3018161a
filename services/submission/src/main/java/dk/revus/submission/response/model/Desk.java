package dk.revus.submission.response.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a municipality works on its response, whatever has become of it so far.
 *
 * @param fourEyes whether whoever edited last may not be the one who sends
 * @param lastEditor the account that saved last, never shown; "" while nobody has
 * @param lateUntil the last day of a late admission; null without one
 * @param declined the sign-off that was declined last; null when none was or it was answered
 */
public record Desk(
        boolean fourEyes,
        String lastEditor,
        @Nullable LocalDate lateUntil,
        @Nullable Declined declined) {

    public static final Desk EMPTY = new Desk(false, "", null, null);

    /**
     * A sign-off that was declined.
     *
     * @param by the function that declined
     */
    public record Declined(String by, Instant at, String comment) {}

    Desk requiring(boolean required) {
        return new Desk(required, lastEditor, lateUntil, declined);
    }

    Desk editedBy(String account) {
        return new Desk(fourEyes, account, lateUntil, declined);
    }

    Desk admittedUntil(@Nullable LocalDate until) {
        return new Desk(fourEyes, lastEditor, until, declined);
    }

    Desk declined(@Nullable Declined latest) {
        return new Desk(fourEyes, lastEditor, lateUntil, latest);
    }

    /** Whether the rule of four eyes keeps this person from doing the last step. */
    boolean wantsSomebodyElseThan(Author author) {
        return fourEyes && lastEditor.equals(author.account());
    }
}
