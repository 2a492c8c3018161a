package dk.revus.submission.response.model;

import dk.revus.kit.decision.Decision;
import dk.revus.submission.call.model.Deadline;
import dk.revus.submission.response.model.ResponseRefusal.CallNotOpen;
import dk.revus.submission.response.model.ResponseRefusal.FourEyesRequired;
import dk.revus.submission.response.model.ResponseRefusal.PreCheckFailed;
import dk.revus.submission.response.model.content.ResponseContent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a decision about a response looks at besides the response itself.
 *
 * @param terms what the call asks
 * @param attached what is known of the attachments that are named
 */
record DecisionContext(ResponseId id, CallTerms terms, Attached attached) {

    /** Decides on, if the municipality may write and send at this moment. */
    Decision<ResponseEvent, ResponseRefusal> inTime(
            Instant at,
            Response response,
            Supplier<Decision<ResponseEvent, ResponseRefusal>> next) {
        return Decision.unless(shut(at, response), next);
    }

    /** Why the municipality may not write or send at this moment. */
    Optional<ResponseRefusal> shut(Instant at, Response response) {
        return terms.shutAt(at, response.desk());
    }

    /** Whether the call takes answers from nobody any more, late ones neither. */
    Optional<ResponseRefusal> notTaking() {
        return terms.phase().isTaking() ? Optional.empty() : Optional.of(new CallNotOpen());
    }

    /** Four eyes are wanted, and these have written. */
    static Optional<ResponseRefusal> sameEyes(Author author, Response response) {
        return response.desk().wantsSomebodyElseThan(author)
                ? Optional.of(new FourEyesRequired())
                : Optional.empty();
    }

    /** What is missing before this may be sent. */
    Optional<ResponseRefusal> notReady(ResponseContent content, Instant at) {
        return notReady(errors(content, at));
    }

    static Optional<ResponseRefusal> notReady(List<Finding> errors) {
        return errors.isEmpty() ? Optional.empty() : Optional.of(new PreCheckFailed(errors));
    }

    /** What even a draft must keep to. */
    Optional<ResponseRefusal> broken(ResponseContent content, ResponseContent before) {
        return ContentRules.broken(content, terms)
                .or(() -> ContentRules.unknownExample(content, before, terms))
                .or(() -> attached.firstUnusable(content.attachmentIds(), before.attachmentIds()));
    }

    /** What holds a content back from being sent. */
    List<Finding> errors(ResponseContent content, Instant at) {
        return PreCheck.errors(content, terms, attached, dayOf(at));
    }

    boolean afterTheDeadline(Instant at) {
        return terms.deadline().hasPassedAt(at);
    }

    static LocalDate dayOf(Instant at) {
        return Deadline.dayOf(at);
    }

    /** A day that is said to have been must not be still to come. */
    static Optional<ResponseRefusal> stillToCome(String field, LocalDate day, Instant at) {
        return day.isAfter(dayOf(at))
                ? Optional.of(new ResponseRefusal.DayStillToCome(field, day))
                : Optional.empty();
    }
}
