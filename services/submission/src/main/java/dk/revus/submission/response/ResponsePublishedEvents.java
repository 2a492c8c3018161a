package dk.revus.submission.response;

import dk.revus.kit.journal.PublishedEvent;
import dk.revus.kit.journal.Stored;
import dk.revus.submission.response.model.DraftEvent;
import dk.revus.submission.response.model.DraftEvent.DraftSaved;
import dk.revus.submission.response.model.DraftEvent.Reopened;
import dk.revus.submission.response.model.DraftEvent.Started;
import dk.revus.submission.response.model.FollowingEvent;
import dk.revus.submission.response.model.FollowingEvent.EarlierVersionStood;
import dk.revus.submission.response.model.FollowingEvent.Invited;
import dk.revus.submission.response.model.FollowingEvent.LeftUnsubmitted;
import dk.revus.submission.response.model.FollowingEvent.RankingOpened;
import dk.revus.submission.response.model.FollowingEvent.ReopenedWithCall;
import dk.revus.submission.response.model.LateEvent;
import dk.revus.submission.response.model.LateEvent.AdmissionCorrected;
import dk.revus.submission.response.model.LateEvent.AdmissionGranted;
import dk.revus.submission.response.model.LateEvent.AdmissionRefused;
import dk.revus.submission.response.model.LateEvent.AdmissionRequested;
import dk.revus.submission.response.model.Response;
import dk.revus.submission.response.model.ResponseEvent;
import dk.revus.submission.response.model.SignOffEvent;
import dk.revus.submission.response.model.SignOffEvent.Approved;
import dk.revus.submission.response.model.SignOffEvent.FourEyesSet;
import dk.revus.submission.response.model.SignOffEvent.SignOffDeclined;
import dk.revus.submission.response.model.SignOffEvent.SignOffFellAway;
import dk.revus.submission.response.model.SignOffEvent.SignOffRequested;
import dk.revus.submission.response.model.VersionEvent;
import dk.revus.submission.response.model.VersionEvent.AnswerConfirmed;
import dk.revus.submission.response.model.VersionEvent.AnswerRegistered;
import dk.revus.submission.response.model.VersionEvent.Clarified;
import dk.revus.submission.response.model.VersionEvent.NoWishesDeclared;
import dk.revus.submission.response.model.VersionEvent.ReservationResolved;
import dk.revus.submission.response.model.VersionEvent.WishWithdrawn;
import dk.revus.submission.response.model.VersionEvent.WishesSubmitted;
import dk.revus.submission.response.model.WithdrawalEvent;
import dk.revus.submission.response.model.WithdrawalEvent.ReservationFailed;
import dk.revus.submission.response.model.WithdrawalEvent.ResponseWithdrawn;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a response: {@code revus.response.events}. Of a draft only that there is one, and
 * whose word it waits for; what was sent and counts is told in full each time, so that a reader
 * needs only the latest event. All but the ranking of the themes, which waits until the call has
 * closed: nobody counts before that.
 */
final class ResponsePublishedEvents {

    static final String TOPIC = "revus.response.events";
    private static final String SECRETARIAT = "KKR";

    private final Function<String, String> cycleOfCall;
    private final Predicate<String> hasClosed;

    ResponsePublishedEvents(Function<String, String> cycleOfCall, Predicate<String> hasClosed) {
        this.cycleOfCall = cycleOfCall;
        this.hasClosed = hasClosed;
    }

    List<PublishedEvent> of(Stored<Response> stored, ResponseEvent event) {
        return switch (event) {
            case FollowingEvent following -> followed(stored, following);
            case DraftEvent draft -> drafted(stored, draft);
            case SignOffEvent signOff -> signOff(stored, signOff);
            case VersionEvent version -> answered(stored, version);
            case LateEvent late -> late(stored, late);
            case WithdrawalEvent withdrawal -> withdrawn(stored, withdrawal);
        };
    }

    private List<PublishedEvent> followed(Stored<Response> stored, FollowingEvent event) {
        return switch (event) {
            case Invited _ -> List.of();
            case LeftUnsubmitted _ -> tell("response.not-submitted", stored, null);
            case RankingOpened _ -> tell("response.ranking-opened", stored, null);
            case ReopenedWithCall _ -> tell("response.reopened-with-call", stored, null);
            case EarlierVersionStood _ -> toldBefore(stored);
        };
    }

    private List<PublishedEvent> toldBefore(Stored<Response> stored) {
        if (!(stored.state() instanceof Response.Sent standing)) {
            throw new IllegalStateException("Nothing stands: " + stored.id());
        }
        return switch (standing) {
            case Response.NoWishes(var submission, _) ->
                    tell("response.no-wishes-declared", stored, submission.note());
            case Response.RegisteredOnBehalf _ ->
                    tell("response.registered-on-behalf", stored, null);
            case Response.Submitted _, Response.SubmittedWithReservation _ ->
                    tell("response.submitted", stored, null);
        };
    }

    private List<PublishedEvent> drafted(Stored<Response> stored, DraftEvent event) {
        return switch (event) {
            case DraftSaved _ -> List.of();
            case Started _ -> tell("response.started", stored, null);
            case Reopened _ -> tell("response.reopened", stored, null);
        };
    }

    /** What was said on the way is the municipality's own. */
    private List<PublishedEvent> signOff(Stored<Response> stored, SignOffEvent event) {
        return switch (event) {
            case Approved _, FourEyesSet _ -> List.of();
            case SignOffRequested _ -> tell("response.sign-off-requested", stored, null);
            case SignOffDeclined _ -> tell("response.sign-off-declined", stored, null);
            case SignOffFellAway _ -> tell("response.sign-off-fell-away", stored, null);
        };
    }

    private List<PublishedEvent> answered(Stored<Response> stored, VersionEvent event) {
        return switch (event) {
            case WishesSubmitted _ -> tell("response.submitted", stored, null);
            case NoWishesDeclared(var submission) ->
                    tell("response.no-wishes-declared", stored, submission.note());
            case AnswerRegistered _ -> tell("response.registered-on-behalf", stored, null);
            case AnswerConfirmed _ -> tell("response.confirmed-on-behalf", stored, null);
            case ReservationResolved _ -> tell("response.reservation-resolved", stored, null);
            case WishWithdrawn(_, _, var reason) -> tell("response.wish-withdrawn", stored, reason);
            case Clarified _ -> tell("response.clarified", stored, null);
        };
    }

    private List<PublishedEvent> late(Stored<Response> stored, LateEvent event) {
        return switch (event) {
            case AdmissionRequested(_, _, var reason) ->
                    tell("response.late-requested", stored, reason);
            case AdmissionGranted(var reason, _) -> tell("response.late-granted", stored, reason);
            case AdmissionCorrected(var reason, var before, _) ->
                    tell("response.late-granted", stored, reason, before);
            case AdmissionRefused(var reason) -> tell("response.late-refused", stored, reason);
        };
    }

    private List<PublishedEvent> withdrawn(Stored<Response> stored, WithdrawalEvent event) {
        return switch (event) {
            case ResponseWithdrawn(var reason) -> tell("response.withdrawn", stored, reason);
            case ReservationFailed(_, var reason) ->
                    tell("response.reservation-resolved", stored, reason);
        };
    }

    private List<PublishedEvent> tell(
            String type, Stored<Response> stored, @Nullable String reason) {
        return tell(type, stored, reason, null);
    }

    /**
     * @param insteadOf the last day of a late admission that no longer holds
     */
    private List<PublishedEvent> tell(
            String type,
            Stored<Response> stored,
            @Nullable String reason,
            @Nullable LocalDate insteadOf) {
        var id = Responses.idOf(stored.id());
        var cycle = cycleOfCall.apply(id.callId());
        return List.of(
                PublishedEvent.toParties(
                        TOPIC,
                        type,
                        cycle,
                        Set.of(id.municipality(), SECRETARIAT),
                        ResponseV1.of(
                                stored, cycle, reason, insteadOf, hasClosed.test(id.callId()))));
    }
}
