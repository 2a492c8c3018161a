package dk.revus.submission.response.model;

import dk.revus.submission.call.model.Deadline;
import java.time.LocalDate;
import java.util.List;

/** Why a response is not changed. */
public sealed interface ResponseRefusal
        permits ContentRefusal,
                ResponseRefusal.DeadlinePassed,
                ResponseRefusal.CallNotOpen,
                ResponseRefusal.PreCheckFailed,
                ResponseRefusal.ReasonRequired,
                ResponseRefusal.FourEyesRequired,
                ResponseRefusal.DayPassed,
                ResponseRefusal.DayStillToCome,
                ResponseRefusal.NothingWouldBeLeft,
                ResponseRefusal.NotNow {

    record DeadlinePassed(Deadline deadline) implements ResponseRefusal {}

    record CallNotOpen() implements ResponseRefusal {}

    /** Not ready to be sent. */
    record PreCheckFailed(List<Finding> findings) implements ResponseRefusal {
        public PreCheckFailed {
            findings = List.copyOf(findings);
        }
    }

    record ReasonRequired() implements ResponseRefusal {}

    /** Whoever edited last is not the one who sends. */
    record FourEyesRequired() implements ResponseRefusal {}

    /** Somebody is asked to do something by a day that is over. */
    record DayPassed(String field, LocalDate day) implements ResponseRefusal {}

    /** Something is said to have happened on a day that is still to come. */
    record DayStillToCome(String field, LocalDate day) implements ResponseRefusal {}

    /** Without this wish the answer would say nothing. */
    record NothingWouldBeLeft() implements ResponseRefusal {}

    /** Not in this state; the permission table says the same beforehand. */
    record NotNow() implements ResponseRefusal {}
}
