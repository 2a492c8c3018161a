package dk.revus.notification.reminder.model;

import java.time.Instant;

/**
 * One rung of the ladder.
 *
 * @param daysBefore how many business days are left
 * @param dueAt nine o'clock that morning, on Danish clocks
 */
public record ReminderStep(String callId, int daysBefore, Instant dueAt) {

    /** The natural key of the step: it is taken once, whoever takes it. */
    public String key() {
        return callId + "-t" + daysBefore;
    }
}
