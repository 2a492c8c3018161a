package dk.revus.submission.response.model;

import dk.revus.submission.call.model.Deadline;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What the call asks of a response.
 *
 * @param phase whether answers are taken at all; the deadline alone decides when that ends
 * @param themes ids of the proposed themes
 * @param principles ids of the principles
 * @param municipalities codes of those that are invited
 * @param examples those of the examples that a command names which are registered
 */
public record CallTerms(
        Phase phase,
        Deadline deadline,
        int maxWishes,
        Set<String> themes,
        Set<String> principles,
        Set<String> municipalities,
        Set<String> examples) {

    /** Where the call stands, as far as a response minds. */
    public enum Phase {
        OPEN,
        /** Closed, and not yet dealt with: somebody may be admitted late. */
        CLOSED,
        /** Dealt with: the decisions rest on the answers as they were. */
        PROCESSED,
        /** Not out yet, or cancelled. */
        NOT_TAKING;

        /** Whether an answer may still come, if only late. */
        public boolean isTaking() {
            return this == OPEN || this == CLOSED;
        }
    }

    public CallTerms {
        themes = Set.copyOf(themes);
        principles = Set.copyOf(principles);
        municipalities = Set.copyOf(municipalities);
        examples = Set.copyOf(examples);
    }

    /**
     * Why what was answered is no longer changed or taken back.
     *
     * @return empty while it may be
     */
    Optional<ResponseRefusal> settled() {
        return phase == Phase.PROCESSED
                ? Optional.of(new ResponseRefusal.CallProcessed())
                : Optional.empty();
    }

    /**
     * Why nothing may be written or sent at this moment.
     *
     * @param desk knows of a late admission
     * @return empty when it may
     */
    public Optional<ResponseRefusal> shutAt(Instant moment, WorkState desk) {
        boolean over = deadline.hasPassedAt(moment);
        if (phase == Phase.OPEN && !over) {
            return Optional.empty();
        }
        var until = desk.lateUntil();
        if (until != null && phase.isTaking()) {
            var admission = new Deadline(until);
            return admission.hasPassedAt(moment)
                    ? Optional.of(new ResponseRefusal.DeadlinePassed(admission))
                    : Optional.empty();
        }
        return Optional.of(
                over
                        ? new ResponseRefusal.DeadlinePassed(deadline)
                        : new ResponseRefusal.CallNotOpen());
    }
}
