package dk.revus.portal.api.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a municipality asked about a call. */
public record Question(
        String questionId,
        String organisation,
        String state,
        String text,
        Instant askedAt,
        @Nullable Answer answer,
        List<Answer> earlier,
        long version,
        List<String> allowedActions) {

    public Question {
        earlier = Lists.of(earlier);
        allowedActions = Lists.of(allowedActions);
    }

    /** What was answered, and by which function. */
    public record Answer(String text, String by, Instant at) {}

    public boolean may(String command) {
        return allowedActions.contains(command);
    }
}
