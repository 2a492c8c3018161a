package dk.revus.submission.response.model;

import dk.revus.submission.response.model.Response.AwaitingSignOff;
import dk.revus.submission.response.model.Response.Draft;
import dk.revus.submission.response.model.Response.LateRequested;
import dk.revus.submission.response.model.Response.New;
import dk.revus.submission.response.model.Response.NoWishes;
import dk.revus.submission.response.model.Response.NotStarted;
import dk.revus.submission.response.model.Response.NotSubmitted;
import dk.revus.submission.response.model.Response.RegisteredOnBehalf;
import dk.revus.submission.response.model.Response.Submitted;
import dk.revus.submission.response.model.Response.SubmittedWithReservation;
import dk.revus.submission.response.model.Response.Withdrawn;
import dk.revus.submission.response.model.SignOffEvent.Approved;
import dk.revus.submission.response.model.SignOffEvent.FourEyesSet;
import dk.revus.submission.response.model.SignOffEvent.SignOffDeclined;
import dk.revus.submission.response.model.SignOffEvent.SignOffFellAway;
import dk.revus.submission.response.model.SignOffEvent.SignOffRequested;

/** What asking for somebody's word, giving it and taking it back make of a response. */
final class SignOffEvolution {

    private SignOffEvolution() {}

    static Response evolve(Response response, SignOffEvent event) {
        return switch (event) {
            case SignOffRequested(var signOff) ->
                    new AwaitingSignOff(
                            response.content(),
                            response.valid(),
                            response.desk().declined(null),
                            signOff);
            case Approved(var approval)
                    when response
                            instanceof
                            AwaitingSignOff(var content, var valid, var desk, var signOff) ->
                    new AwaitingSignOff(content, valid, desk, signOff.with(approval));
            case Approved _ -> throw new IllegalStateException("Nothing waits: " + response);
            case SignOffDeclined(var declined) ->
                    new Draft(
                            response.content(),
                            response.valid(),
                            response.desk().declined(declined));
            case SignOffFellAway _ ->
                    new Draft(response.content(), response.valid(), response.desk());
            case FourEyesSet(var required) -> at(response, response.desk().requiring(required));
        };
    }

    /** The same at another state of work. */
    static Response at(Response response, WorkState desk) {
        return switch (response) {
            case New asItWas -> asItWas;
            case NotStarted _ -> new NotStarted(desk);
            case Draft(var content, var valid, _) -> new Draft(content, valid, desk);
            case AwaitingSignOff(var content, var valid, _, var signOff) ->
                    new AwaitingSignOff(content, valid, desk, signOff);
            case Submitted(var submission, _) -> new Submitted(submission, desk);
            case SubmittedWithReservation(var submission, _) ->
                    new SubmittedWithReservation(submission, desk);
            case NoWishes(var submission, _) -> new NoWishes(submission, desk);
            case RegisteredOnBehalf(var submission, var draft, _) ->
                    new RegisteredOnBehalf(submission, draft, desk);
            case Withdrawn(var submission, var reason, _) ->
                    new Withdrawn(submission, reason, desk);
            case NotSubmitted(var draft, _) -> new NotSubmitted(draft, desk);
            case LateRequested(var draft, var by, var at, var reason, _) ->
                    new LateRequested(draft, by, at, reason, desk);
        };
    }
}
