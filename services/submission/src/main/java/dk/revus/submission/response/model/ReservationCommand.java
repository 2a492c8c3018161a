package dk.revus.submission.response.model;

import dk.revus.kit.decision.Named;
import dk.revus.submission.response.model.content.LocalDecision;
import dk.revus.submission.response.model.content.ResponseContent;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What the council said in the end of what was sent with reservation. */
public sealed interface ReservationCommand extends ResponseCommand {

    /** Yes. */
    @Named("lift-reservation")
    record LiftReservation(LocalDecision decision, Instant at) implements ReservationCommand {}

    /** Yes, to something else. */
    @Named("change-after-reservation")
    record ChangeAfterReservation(
            ResponseContent content, LocalDecision decision, Author by, Instant at)
            implements ReservationCommand {
        @Override
        public List<String> attachmentIds() {
            return content.attachmentIds();
        }

        @Override
        public Set<String> exampleIds() {
            return content.exampleIds();
        }
    }

    /** No. */
    @Named("fail-reservation")
    record FailReservation(String reason, LocalDecision decision, Instant at)
            implements ReservationCommand {}
}
