package dk.revus.notification.message.model;

import java.util.Locale;

/** Why we write, and to which function in the organisation. */
public enum Kind {
    CALL_LETTER("MAYOR"),
    CALL_AMENDED("MAYOR"),
    CALL_REOPENED("MAYOR"),
    CALL_CANCELLED("MAYOR"),
    QUESTION_ANSWERED("MUNICIPAL_EDITOR"),
    RECEIPT("MUNICIPAL_APPROVER"),
    SIGN_OFF("MAYOR"),
    SIGN_OFF_DECLINED("MUNICIPAL_EDITOR"),
    LATE_REQUEST("SECRETARIAT_LEAD"),
    LATE_ANSWER("MUNICIPAL_EDITOR"),
    ON_BEHALF("MUNICIPAL_APPROVER"),
    CONFIRMED("KKR_SECRETARIAT"),
    RESERVATION("KKR_SECRETARIAT"),
    WITHDRAWAL("KKR_SECRETARIAT"),
    REMINDER("MUNICIPAL_EDITOR"),
    CLARIFICATION("MUNICIPAL_EDITOR"),
    CLARIFIED("KKR_SECRETARIAT"),
    CORRECTION("MAYOR"),
    EDITORIAL("MUNICIPAL_APPROVER"),
    COLLEAGUE_INVITED("INVITED_COLLEAGUE"),
    COLLEAGUE_REMOVED("INVITED_COLLEAGUE"),
    OUTCOME("MAYOR"),
    NEWS("MAYOR");

    private final String function;

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
