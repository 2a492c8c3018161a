package dk.revus.notification.text.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What this service knows and a template can name, with who may read it. */
public enum Field {
    CALL_TITLE(Audience.EVERYBODY),
    CALL_ID(Audience.EVERYBODY),
    CALL_LAST_DAY(Audience.EVERYBODY),
    CALL_MEETING_DATE(Audience.EVERYBODY),
    CALL_THEMES(Audience.EVERYBODY),
    CALL_PRINCIPLES(Audience.EVERYBODY),
    CALL_CHANGES(Audience.EVERYBODY),
    CALL_REASON(Audience.EVERYBODY),
    QUESTION_TEXT(Audience.EVERYBODY),
    QUESTION_ANSWER(Audience.EVERYBODY),
    QUESTION_ANSWERED_BY(Audience.EVERYBODY),
    LETTER_SUMMARY(Audience.EVERYBODY),
    LETTER_FROM(Audience.EVERYBODY),
    LETTER_SAGS_ID(Audience.EVERYBODY),
    LETTER_DOK_ID(Audience.EVERYBODY),
    LETTER_CONTACT(Audience.EVERYBODY),
    RESPONSE_RECEIPT_NO(Audience.RECIPIENT),
    RESPONSE_SUBMITTED_AT(Audience.RECIPIENT),
    RESPONSE_HASH(Audience.RECIPIENT),
    RESPONSE_WISHES(Audience.RECIPIENT),
    RESPONSE_ID(Audience.RECIPIENT),
    RESPONSE_MUNICIPALITY(Audience.RECIPIENT),
    RESPONSE_REASON(Audience.RECIPIENT),
    RESPONSE_WAITS_FOR(Audience.RECIPIENT),
    RESPONSE_LATE_UNTIL(Audience.RECIPIENT),
    RESPONSE_LATE_UNTIL_BEFORE(Audience.RECIPIENT),
    RESPONSE_RECEIVED_ON(Audience.RECIPIENT),
    RESPONSE_DECIDED(Audience.RECIPIENT),
    RESPONSE_WISH_WITHDRAWN(Audience.RECIPIENT),
    INVITATION_BY(Audience.RECIPIENT),
    INVITATION_ROLE(Audience.RECIPIENT),
    INVITATION_UNTIL(Audience.RECIPIENT),
    INVITATION_NOTE(Audience.RECIPIENT),
    INVITATION_ENDED_BY(Audience.RECIPIENT),
    REMINDER_DAYS(Audience.EVERYBODY),
    CLARIFICATION_QUESTIONS(Audience.RECIPIENT),
    CLARIFICATION_ANSWERS(Audience.RECIPIENT),
    CLARIFICATION_FIELDS(Audience.RECIPIENT),
    CLARIFICATION_LAST_DAY(Audience.RECIPIENT),
    CLARIFICATION_CHANGES(Audience.RECIPIENT),
    CLARIFICATION_REASON(Audience.RECIPIENT),
    EDITORIAL_TITLE(Audience.RECIPIENT),
    EDITORIAL_TEXT(Audience.RECIPIENT),
    SCREENING_RESULT(Audience.RECIPIENT),
    SCREENING_BECAUSE(Audience.RECIPIENT),
    ORGANISATION_NAME(Audience.EVERYBODY),
    WISH_TITLE(Audience.RECIPIENT),
    WISH_ID(Audience.RECIPIENT),
    WISH_OUTCOME(Audience.RECIPIENT),
    WISH_REASON(Audience.RECIPIENT),
    WISH_BECAUSE(Audience.RECIPIENT),
    OWN_WISHES(Audience.RECIPIENT),
    THEME_TITLE(Audience.EVERYBODY),
    PROJECT_TITLE(Audience.EVERYBODY),
    PROJECT_SUMMARY(Audience.EVERYBODY),
    PROJECT_AMOUNT(Audience.EVERYBODY),
    PROJECT_MILESTONES(Audience.EVERYBODY),
    PROJECT_CHANGES(Audience.EVERYBODY),
    PROJECT_REASON(Audience.EVERYBODY),
    PROJECT_INDICATORS(Audience.EVERYBODY),
    PROJECT_RESULT(Audience.EVERYBODY),
    REPORT_PERIOD(Audience.EVERYBODY),
    REPORT_TEXT(Audience.EVERYBODY),
    /** Known, so that a message finds its way; told to nobody. */
    ORGANISATION_EMAIL(Audience.NOBODY);

    /** Who may read a field in a message. */
    public enum Audience {
        EVERYBODY,
        RECIPIENT,
        NOBODY
    }

    private final Audience audience;

    Field(Audience audience) {
        this.audience = audience;
    }

    public boolean mayBeTold() {
        return audience != Audience.NOBODY;
    }

    /** As templates write it: {@code call-title}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Field> of(String written) {
        return Arrays.stream(values()).filter(f -> f.written().equals(written)).findFirst();
    }
}
