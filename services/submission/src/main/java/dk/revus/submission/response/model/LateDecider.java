package dk.revus.submission.response.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
import dk.revus.submission.call.model.Deadline;
import dk.revus.submission.response.model.CallTerms.Phase;
import dk.revus.submission.response.model.LateCommand.GrantLate;
import dk.revus.submission.response.model.LateCommand.RefuseLate;
import dk.revus.submission.response.model.LateCommand.RequestLate;
import dk.revus.submission.response.model.LateEvent.AdmissionGranted;
import dk.revus.submission.response.model.LateEvent.AdmissionRefused;
import dk.revus.submission.response.model.LateEvent.AdmissionRequested;
import dk.revus.submission.response.model.Response.LateRequested;
import dk.revus.submission.response.model.Response.NotSubmitted;
import dk.revus.submission.response.model.ResponseRefusal.CallNotOpen;
import dk.revus.submission.response.model.ResponseRefusal.DayPassed;
import dk.revus.submission.response.model.ResponseRefusal.NotNow;
import dk.revus.submission.response.model.ResponseRefusal.ReasonRequired;

/** Asking to answer after the deadline. Both the request and the answer to it give a reason. */
final class LateDecider {

    private final Setting setting;

    LateDecider(Setting setting) {
        this.setting = setting;
    }

    Decision<ResponseEvent, ResponseRefusal> decide(LateCommand command, Response response) {
        return switch (command) {
            case RequestLate(var reason, var by, var at) ->
                    response instanceof NotSubmitted
                            ? because(reason, new AdmissionRequested(by.function(), at, reason))
                            : refuse(new NotNow());
            case GrantLate grant -> grant(grant, response);
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
        if (setting.terms().phase() == Phase.NOT_TAKING) {
            return refuse(new CallNotOpen());
        }
        return new Deadline(grant.until()).hasPassedAt(grant.at())
                ? refuse(new DayPassed("until", grant.until()))
                : because(grant.reason(), new AdmissionGranted(grant.reason(), grant.until()));
    }

    private static Decision<ResponseEvent, ResponseRefusal> because(
            String reason, LateEvent event) {
        return reason.isBlank() ? refuse(new ReasonRequired()) : accept(event);
    }
}
