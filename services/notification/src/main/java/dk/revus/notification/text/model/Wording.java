package dk.revus.notification.text.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Every text we send. Each is a file beside this class's package, named like the constant. */
public enum Wording {
    CALL_LETTER,
    CALL_AMENDED,
    CALL_AMENDED_CLOSED,
    CALL_REOPENED,
    CALL_CANCELLED,
    QUESTION_ANSWERED,
    QUESTION_CORRECTED,
    RECEIPT_SUBMITTED,
    RECEIPT_NO_WISHES,
    SIGN_OFF_REQUESTED,
    SIGN_OFF_DECLINED,
    LATE_REQUESTED,
    LATE_GRANTED,
    LATE_CORRECTED,
    LATE_REFUSED,
    REGISTERED_ON_BEHALF,
    CONFIRMED_ON_BEHALF,
    RESERVATION_LIFTED,
    RESERVATION_CHANGED,
    RESERVATION_FAILED,
    WISH_WITHDRAWN,
    RESPONSE_WITHDRAWN,
    REMINDER_NOT_BEGUN,
    REMINDER_DRAFT,
    REMINDER_AWAITING_SIGN_OFF,
    REMINDER_REOPENED,
    CLARIFICATION_REQUESTED,
    CLARIFICATION_EXTENDED,
    CLARIFICATION_CORRECTED,
    CLARIFICATION_WITHDRAWN,
    CLARIFICATION_REMINDER,
    CLARIFICATION_LAPSED,
    CLARIFIED,
    CORRECTION,
    EDITORIAL,
    COLLEAGUE_INVITED,
    COLLEAGUE_REMOVED,
    OUTCOME,
    OUTCOME_CORRECTED,
    OUTCOME_REVOKED,
    NEWS_GRANTED,
    NEWS_MILESTONE,
    NEWS_MILESTONE_CORRECTED,
    NEWS_REPORT,
    NEWS_CLOSED;

    private final Template template = Template.parse(read());

    public Template template() {
        return template;
    }

    public Text render(Map<Field, String> values) {
        return template.render(values);
    }

    private String read() {
        var file = name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
        try (var stream =
                Wording.class.getResourceAsStream("/dk/revus/notification/text/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("There is no text " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
