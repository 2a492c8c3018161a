package dk.revus.notification.known.model;

import org.jspecify.annotations.Nullable;

/** A question about a call, as far as we write about it. */
public record Question(
        String questionId,
        String callId,
        String cycleId,
        String organisation,
        String text,
        @Nullable Answer answer) {

    /**
     * @param corrections how many earlier answers it replaces
     */
    public record Answer(String text, String by, int corrections) {}
}
