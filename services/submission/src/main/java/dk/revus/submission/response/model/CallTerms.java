package dk.revus.submission.response.model;

import dk.revus.submission.call.model.Deadline;
import java.time.Instant;
import java.util.Set;

/**
 * What the call asks of a response.
 *
 * @param open whether answers are taken at all; the deadline alone decides when it ends
 * @param themes ids of the proposed themes
 * @param principles ids of the principles
 */
public record CallTerms(
        boolean open,
        Deadline deadline,
        int maxWishes,
        Set<String> themes,
        Set<String> principles) {

    public CallTerms {
        themes = Set.copyOf(themes);
        principles = Set.copyOf(principles);
    }

    public boolean takesAnswersAt(Instant moment) {
        return open && !deadline.hasPassedAt(moment);
    }
}
