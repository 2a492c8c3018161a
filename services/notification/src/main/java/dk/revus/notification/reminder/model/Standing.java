package dk.revus.notification.reminder.model;

import java.util.Optional;

/** How far a municipality has come, in the words a reminder uses. */
public enum Standing {
    NOT_BEGUN,
    DRAFT,
    /** Written, and not sent until somebody gives their word. */
    AWAITING_SIGN_OFF,
    REOPENED;

    /**
     * @param state the response's state as submission tells it, or "" while nothing was told
     * @param submittedBefore whether an earlier version was sent and still holds
     * @return empty for those who have answered, or have said that they will not
     */
    public static Optional<Standing> of(String state, boolean submittedBefore) {
        return switch (state) {
            case "", "NOT_STARTED" -> Optional.of(NOT_BEGUN);
            case "DRAFT" -> Optional.of(submittedBefore ? REOPENED : DRAFT);
            case "AWAITING_SIGN_OFF" -> Optional.of(submittedBefore ? REOPENED : AWAITING_SIGN_OFF);
            default -> Optional.empty();
        };
    }
}
