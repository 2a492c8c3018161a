package dk.revus.submission.response.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
import dk.revus.submission.call.model.Deadline;
import dk.revus.submission.response.model.LateCommand.CorrectLate;
import dk.revus.submission.response.model.LateCommand.GrantLate;
import dk.revus.submission.response.model.LateCommand.RefuseLate;
import dk.revus.submission.response.model.LateCommand.RequestLate;
import dk.revus.submission.response.model.LateEvent.AdmissionCorrected;
import dk.revus.submission.response.model.LateEvent.AdmissionGranted;
import dk.revus.submission.response.model.LateEvent.AdmissionRefused;
import dk.revus.submission.response.model.LateEvent.AdmissionRequested;
import dk.revus.submission.response.model.Response.LateRequested;
import dk.revus.submission.response.model.Response.NotSubmitted;
import dk.revus.submission.response.model.ResponseRefusal.DayPassed;
import dk.revus.submission.response.model.ResponseRefusal.DayTooFar;
import dk.revus.submission.response.model.ResponseRefusal.NotNow;
import dk.revus.submission.response.model.ResponseRefusal.NothingChanged;
import dk.revus.submission.response.model.ResponseRefusal.ReasonRequired;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Asking to answer after the deadline. Both the request and the answer to it give a reason, and the
 * last day can be put right while it is waited for.
 */
final class LateDecider {

    private final DecisionContext context;

    LateDecider(DecisionContext context) {
        this.context = context;
    }

    Decision<ResponseEvent, ResponseRefusal> decide(LateCommand command, Response response) {
        return switch (command) {
            case RequestLate(var reason, var by, var at) ->
                    response instanceof NotSubmitted
                            ? because(reason, new AdmissionRequested(by.function(), at, reason))
                            : refuse(new NotNow());
            case GrantLate grant -> grant(grant, response);
            case CorrectLate correction -> correct(correction, response);
            case RefuseLate(var reason) ->
                    response instanceof LateRequested
                            ? because(reason, new AdmissionRefused(reason))
                            : refuse(new NotNow());
        };
    }

    private Decision<ResponseEvent, ResponseRefusal> grant(GrantLate grant, Response response) {
        if (!(response instanceof LateRequested)) {
            return refuse(new NotNow());
        }
        return context.notTaking()
                .or(() -> unusable(grant.until(), grant.at()))
                .map(Decision::<ResponseEvent, ResponseRefusal>refuse)
                .orElseGet(
                        () ->
                                because(
                                        grant.reason(),
                                        new AdmissionGranted(grant.reason(), grant.until())));
    }

    private Decision<ResponseEvent, ResponseRefusal> correct(
            CorrectLate correction, Response response) {
        return notCorrectable(response, context)
                .or(() -> unusable(correction.until(), correction.at()))
                .or(() -> unchanged(correction.until(), response))
                .map(Decision::<ResponseEvent, ResponseRefusal>refuse)
                .orElseGet(
                        () ->
                                because(
                                        correction.reason(),
                                        new AdmissionCorrected(
                                                correction.reason(),
                                                response.desk().lateUntil(),
                                                correction.until())));
    }

    /** Only who was let in and has not sent has a last day of their own to be put right. */
    static Optional<ResponseRefusal> notCorrectable(Response response, DecisionContext context) {
        if (response.desk().lateUntil() == null) {
            return Optional.of(new NotNow());
        }
        return context.notTaking();
    }

    private static Optional<ResponseRefusal> unusable(LocalDate until, Instant at) {
        var latest = DecisionContext.dayOf(at).plusYears(1);
        if (new Deadline(until).hasPassedAt(at)) {
            return Optional.of(new DayPassed("until", until));
        }
        return until.isAfter(latest)
                ? Optional.of(new DayTooFar("until", until, latest))
                : Optional.empty();
    }

    private static Optional<ResponseRefusal> unchanged(LocalDate until, Response response) {
        return until.equals(response.desk().lateUntil())
                ? Optional.of(new NothingChanged())
                : Optional.empty();
    }

    private static Decision<ResponseEvent, ResponseRefusal> because(
            String reason, LateEvent event) {
        return reason.isBlank() ? refuse(new ReasonRequired()) : accept(event);
    }
}
