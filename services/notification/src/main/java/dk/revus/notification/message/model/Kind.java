package dk.revus.notification.message.model;

import dk.revus.kit.security.model.Role;
import java.util.Locale;

/** Why we write, and to which function in the organisation. */
public enum Kind {
    CALL_LETTER(Role.MAYOR),
    CALL_AMENDED(Role.MAYOR),
    CALL_REOPENED(Role.MAYOR),
    CALL_CANCELLED(Role.MAYOR),
    QUESTION_ANSWERED(Role.MUNICIPAL_EDITOR),
    RECEIPT(Role.MUNICIPAL_APPROVER),
    SIGN_OFF(Role.MAYOR),
    SIGN_OFF_DECLINED(Role.MUNICIPAL_EDITOR),
    LATE_REQUEST(Role.SECRETARIAT_LEAD),
    LATE_ANSWER(Role.MUNICIPAL_EDITOR),
    ON_BEHALF(Role.MUNICIPAL_APPROVER),
    CONFIRMED(Role.KKR_SECRETARIAT),
    RESERVATION(Role.KKR_SECRETARIAT),
    WITHDRAWAL(Role.KKR_SECRETARIAT),
    REMINDER(Role.MUNICIPAL_EDITOR),
    CLARIFICATION(Role.MUNICIPAL_EDITOR),
    CLARIFIED(Role.KKR_SECRETARIAT),
    CORRECTION(Role.MAYOR),
    EDITORIAL(Role.MUNICIPAL_APPROVER),
    COLLEAGUE_INVITED("INVITED_COLLEAGUE"),
    COLLEAGUE_REMOVED("INVITED_COLLEAGUE"),
    OUTCOME(Role.MAYOR),
    NEWS(Role.MAYOR);

    private final String function;

    Kind(Role role) {
        this(role.name());
    }

    Kind(String function) {
        this.function = function;
    }

    public String function() {
        return function;
    }

    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
