package dk.revus.submission.response.model;

import dk.revus.submission.response.model.DraftEvent.DraftSaved;
import dk.revus.submission.response.model.DraftEvent.Reopened;
import dk.revus.submission.response.model.DraftEvent.Started;
import dk.revus.submission.response.model.FollowingEvent.EarlierVersionStood;
import dk.revus.submission.response.model.FollowingEvent.Invited;
import dk.revus.submission.response.model.FollowingEvent.LeftUnsubmitted;
import dk.revus.submission.response.model.FollowingEvent.RankingOpened;
import dk.revus.submission.response.model.FollowingEvent.ReopenedWithCall;
import dk.revus.submission.response.model.LateEvent.AdmissionCorrected;
import dk.revus.submission.response.model.LateEvent.AdmissionGranted;
import dk.revus.submission.response.model.LateEvent.AdmissionRefused;
import dk.revus.submission.response.model.LateEvent.AdmissionRequested;
import dk.revus.submission.response.model.Response.AwaitingSignOff;
import dk.revus.submission.response.model.Response.Draft;
import dk.revus.submission.response.model.Response.LateRequested;
import dk.revus.submission.response.model.Response.NoWishes;
import dk.revus.submission.response.model.Response.NotStarted;
import dk.revus.submission.response.model.Response.NotSubmitted;
import dk.revus.submission.response.model.Response.RegisteredOnBehalf;
import dk.revus.submission.response.model.Response.Submitted;
import dk.revus.submission.response.model.Response.SubmittedWithReservation;
import dk.revus.submission.response.model.Response.Withdrawn;
import dk.revus.submission.response.model.WithdrawalEvent.ReservationFailed;
import dk.revus.submission.response.model.WithdrawalEvent.ResponseWithdrawn;
import dk.revus.submission.response.model.content.ResponseContent;
import org.jspecify.annotations.Nullable;

/** What an event makes of a response. */
public final class ResponseEvolution {

    private ResponseEvolution() {}

    public static Response evolve(Response response, ResponseEvent event) {
        return switch (event) {
            case FollowingEvent following -> followed(response, following);
            case DraftEvent draft -> drafted(response, draft);
            case SignOffEvent signOff -> SignOffEvolution.evolve(response, signOff);
            case VersionEvent version ->
                    answered(
                            version.submission(), response.desk().declined(null), unsent(response));
            case LateEvent late -> late(response, late);
            case WithdrawalEvent withdrawal -> withdrawn(response, withdrawal);
        };
    }

    private static Response followed(Response response, FollowingEvent event) {
        return switch (event) {
            case Invited _ -> new NotStarted(WorkState.EMPTY);
            case LeftUnsubmitted _ ->
                    new NotSubmitted(unsent(response), response.desk().admittedUntil(null));
            case EarlierVersionStood _ ->
                    answered(standing(response), response.desk().admittedUntil(null), null);
            case RankingOpened _ -> response;
            case ReopenedWithCall _ -> {
                var draft = unsent(response);
                yield draft == null
                        ? new NotStarted(response.desk())
                        : new Draft(draft, null, response.desk());
            }
        };
    }

    private static Response drafted(Response response, DraftEvent event) {
        return switch (event) {
            case Started _ -> new Draft(ResponseContent.EMPTY, null, response.desk());
            case DraftSaved(var content, var editor) ->
                    new Draft(content, response.valid(), response.desk().editedBy(editor));
            case Reopened _ -> new Draft(response.content(), response.valid(), response.desk());
        };
    }

    private static Response late(Response response, LateEvent event) {
        var draft = unsent(response);
        return switch (event) {
            case AdmissionRequested(var by, var at, var reason) ->
                    new LateRequested(draft, by, at, reason, response.desk());
            case AdmissionGranted(_, var until) ->
                    new Draft(response.content(), null, response.desk().admittedUntil(until));
            case AdmissionCorrected(_, _, var until) ->
                    SignOffEvolution.at(response, response.desk().admittedUntil(until));
            case AdmissionRefused _ -> new NotSubmitted(draft, response.desk());
        };
    }

    private static Response withdrawn(Response response, WithdrawalEvent event) {
        var standing = standing(response);
        return switch (event) {
            case ResponseWithdrawn(var reason) -> new Withdrawn(standing, reason, response.desk());
            case ReservationFailed(var resolution, var reason) ->
                    new Withdrawn(
                            standing.with(standing.circumstances().resolved(resolution)),
                            reason,
                            response.desk());
        };
    }

    private static Response answered(
            Submission submission, WorkState desk, @Nullable ResponseContent draft) {
        if (submission.unconfirmed()) {
            return new RegisteredOnBehalf(submission, draft, desk);
        }
        return switch (submission.kind()) {
            case NO_WISHES -> new NoWishes(submission, desk);
            case WISHES ->
                    submission.reserved()
                            ? new SubmittedWithReservation(submission, desk)
                            : new Submitted(submission, desk);
        };
    }

    /** What a municipality had begun and has not sent. */
    private static @Nullable ResponseContent unsent(Response response) {
        return switch (response) {
            case Draft(var content, _, _) -> content;
            case AwaitingSignOff(var content, _, _, _) -> content;
            case NotSubmitted(var draft, _) -> draft;
            case LateRequested(var draft, _, _, _, _) -> draft;
            case RegisteredOnBehalf(_, var draft, _) -> draft;
            case Response.New _,
                    NotStarted _,
                    Submitted _,
                    SubmittedWithReservation _,
                    NoWishes _,
                    Withdrawn _ ->
                    null;
        };
    }

    private static Submission standing(Response response) {
        var valid = response.valid();
        if (valid == null) {
            throw new IllegalStateException("Nothing was sent: " + response);
        }
        return valid;
    }
}
