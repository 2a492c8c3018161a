package dk.revus.notification.reminder.model;

import java.time.Instant;

/** One rung of a ladder of reminders. */
public interface Step {

    /** The natural key: a step is taken once, whoever takes it. */
    String key();

    /** When it is to be said. */
    Instant dueAt();
}
