package dk.revus.notification.reminder.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * One rung of the ladder.
 *
 * @param daysBefore how many business days are left
 * @param dueAt nine o'clock that morning, on Danish clocks
 * @param movedTo the last day, when it is not the one that was announced first: a ladder of its own
 */
public record ReminderStep(
        String callId, int daysBefore, Instant dueAt, @Nullable LocalDate movedTo) implements Step {

    @Override
    public String key() {
        var step = callId + "-t" + daysBefore;
        return movedTo == null
                ? step
                : step + "-" + DateTimeFormatter.BASIC_ISO_DATE.format(movedTo);
    }
}
