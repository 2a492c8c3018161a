package dk.revus.notification.reminder.model;

import dk.revus.kit.calendar.model.Danish;
import dk.revus.notification.known.model.Call;
import dk.revus.notification.known.model.WaitsFor;
import dk.revus.notification.message.model.Kind;
import dk.revus.notification.message.model.Note;
import dk.revus.notification.text.model.Field;
import dk.revus.notification.text.model.Wording;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality that has not answered is told, in words that leave no doubt where it stands.
 */
public final class Reminder {

    private Reminder() {}

    /**
     * @param waitsFor whose word a response waits for, where it does; null: whoever may
     * @param now when it is said, which after an outage is later than was planned
     */
    public static Note to(
            String organisation,
            Standing standing,
            @Nullable String waitsFor,
            ReminderStep step,
            Call call,
            Instant now) {
        var text =
                wording(standing)
                        .render(
                                Map.of(
                                        Field.CALL_TITLE, call.title(),
                                        Field.CALL_LAST_DAY, Danish.day(call.lastDay()),
                                        Field.RESPONSE_WAITS_FOR, WaitsFor.inWords(waitsFor),
                                        Field.REMINDER_DAYS, Ladder.timeLeft(call.lastDay(), now)));
        return new Note(
                Kind.REMINDER,
                organisation,
                step.key(),
                step.key(),
                call.callId(),
                call.cycleId(),
                step.dueAt(),
                text.subject(),
                text.body());
    }

    private static Wording wording(Standing standing) {
        return switch (standing) {
            case NOT_BEGUN -> Wording.REMINDER_NOT_BEGUN;
            case DRAFT -> Wording.REMINDER_DRAFT;
            case AWAITING_SIGN_OFF -> Wording.REMINDER_AWAITING_SIGN_OFF;
            case REOPENED -> Wording.REMINDER_REOPENED;
        };
    }
}
