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
public record WorkState(
        boolean fourEyes,
        String lastEditor,
        @Nullable LocalDate lateUntil,
        @Nullable Declined declined) {

    public static final WorkState EMPTY = new WorkState(false, "", null, null);

    /**
     * A sign-off that was declined.
     *
     * @param by the function that declined
     */
    public record Declined(String by, Instant at, String comment) {}

    WorkState requiring(boolean required) {
        return new WorkState(required, lastEditor, lateUntil, declined);
    }

    WorkState editedBy(String account) {
        return new WorkState(fourEyes, account, lateUntil, declined);
    }

    WorkState admittedUntil(@Nullable LocalDate until) {
        return new WorkState(fourEyes, lastEditor, until, declined);
    }

    WorkState declined(@Nullable Declined latest) {
        return new WorkState(fourEyes, lastEditor, lateUntil, latest);
    }

    /** Whether the rule of four eyes keeps this person from doing the last step. */
    boolean wantsSomebodyElseThan(Author author) {
        return fourEyes && lastEditor.equals(author.account());
    }
}
