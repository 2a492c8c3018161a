package dk.revus.submission.response.model;

import static dk.revus.kit.decision.Decision.accept;

import dk.revus.kit.decision.Decision;
import dk.revus.submission.call.model.Deadline;
import dk.revus.submission.response.model.FollowingCommand.CancelWithCall;
import dk.revus.submission.response.model.FollowingCommand.EndLateAdmission;
import dk.revus.submission.response.model.FollowingCommand.EndWithCall;
import dk.revus.submission.response.model.FollowingCommand.Invite;
import dk.revus.submission.response.model.FollowingCommand.ReopenWithCall;
import dk.revus.submission.response.model.FollowingEvent.EarlierVersionStood;
import dk.revus.submission.response.model.FollowingEvent.Invited;
import dk.revus.submission.response.model.FollowingEvent.LeftUnsubmitted;
import dk.revus.submission.response.model.FollowingEvent.RankingOpened;
import dk.revus.submission.response.model.FollowingEvent.ReopenedWithCall;
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
import dk.revus.submission.response.model.WithdrawalEvent.ResponseWithdrawn;
import java.time.Instant;

/** Follows the call and the calendar. None of this is ever refused: what is done is done. */
final class FollowingDecider {

    Decision<ResponseEvent, ResponseRefusal> decide(FollowingCommand command, Response response) {
        return switch (command) {
            case Invite _ -> response instanceof New ? accept(new Invited()) : accept();
            case EndWithCall(var at) -> isAdmittedAt(at, response) ? accept() : close(response);
            case ReopenWithCall _ -> reopen(response);
            case CancelWithCall(var reason) ->
                    response.valid() == null ? accept() : accept(new ResponseWithdrawn(reason));
            case EndLateAdmission(var at) -> endAdmission(at, response);
        };
    }

    private static boolean isAdmittedAt(Instant at, Response response) {
        var until = response.desk().lateUntil();
        return until != null && !new Deadline(until).hasPassedAt(at);
    }

    private static Decision<ResponseEvent, ResponseRefusal> close(Response response) {
        return switch (response) {
            case Submitted _, SubmittedWithReservation _, NoWishes _, RegisteredOnBehalf _ ->
                    accept(new RankingOpened());
            case New _,
                    NotStarted _,
                    Draft _,
                    AwaitingSignOff _,
                    Withdrawn _,
                    NotSubmitted _,
                    LateRequested _ ->
                    end(response);
        };
    }

    private static Decision<ResponseEvent, ResponseRefusal> end(Response response) {
        return switch (response) {
            case NotStarted _ -> accept(new LeftUnsubmitted());
            case Draft _, AwaitingSignOff _ ->
                    accept(
                            response.valid() == null
                                    ? new LeftUnsubmitted()
                                    : new EarlierVersionStood());
            case New _,
                    Submitted _,
                    SubmittedWithReservation _,
                    NoWishes _,
                    RegisteredOnBehalf _,
                    Withdrawn _,
                    NotSubmitted _,
                    LateRequested _ ->
                    accept();
        };
    }

    private static Decision<ResponseEvent, ResponseRefusal> reopen(Response response) {
        return switch (response) {
            case NotSubmitted _, LateRequested _ -> accept(new ReopenedWithCall());
            case New _,
                    NotStarted _,
                    Draft _,
                    AwaitingSignOff _,
                    Submitted _,
                    SubmittedWithReservation _,
                    NoWishes _,
                    RegisteredOnBehalf _,
                    Withdrawn _ ->
                    accept();
        };
    }

    private static Decision<ResponseEvent, ResponseRefusal> endAdmission(
            Instant at, Response response) {
        return response.desk().lateUntil() == null || isAdmittedAt(at, response)
                ? accept()
                : end(response);
    }
}
