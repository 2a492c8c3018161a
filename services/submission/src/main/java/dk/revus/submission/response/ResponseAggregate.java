package dk.revus.submission.response;

import dk.revus.kit.journal.Aggregate;
import dk.revus.kit.journal.TypeNames;
import dk.revus.submission.response.model.DraftEvent;
import dk.revus.submission.response.model.FollowingEvent;
import dk.revus.submission.response.model.LateEvent;
import dk.revus.submission.response.model.Response;
import dk.revus.submission.response.model.ResponseEvent;
import dk.revus.submission.response.model.ResponseEvolution;
import dk.revus.submission.response.model.ResponsePermissions;
import dk.revus.submission.response.model.ResponseRefusal;
import dk.revus.submission.response.model.SignOffEvent;
import dk.revus.submission.response.model.VersionEvent;
import dk.revus.submission.response.model.WithdrawalEvent;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the journal must know of a response. The names are in it for ever. */
final class ResponseAggregate {

    private static final TypeNames<Response> STATES =
            TypeNames.of(Response.class)
                    .name("NEW", Response.New.class)
                    .name("NOT_STARTED", Response.NotStarted.class)
                    .name("DRAFT", Response.Draft.class)
                    .name("AWAITING_SIGN_OFF", Response.AwaitingSignOff.class)
                    .name("SUBMITTED", Response.Submitted.class)
                    .name("SUBMITTED_WITH_RESERVATION", Response.SubmittedWithReservation.class)
                    .name("NO_WISHES", Response.NoWishes.class)
                    .name("REGISTERED_ON_BEHALF", Response.RegisteredOnBehalf.class)
                    .name("WITHDRAWN", Response.Withdrawn.class)
                    .name("NOT_SUBMITTED", Response.NotSubmitted.class)
                    .name("LATE_REQUESTED", Response.LateRequested.class)
                    .complete();

    static final TypeNames<ResponseEvent> EVENTS =
            TypeNames.of(ResponseEvent.class)
                    .name("invited", FollowingEvent.Invited.class)
                    .name("started", DraftEvent.Started.class)
                    .name("draft-saved", DraftEvent.DraftSaved.class)
                    .name("sign-off-requested", SignOffEvent.SignOffRequested.class)
                    .name("approved", SignOffEvent.Approved.class)
                    .name("sign-off-declined", SignOffEvent.SignOffDeclined.class)
                    .name("sign-off-fell-away", SignOffEvent.SignOffFellAway.class)
                    .name("four-eyes-set", SignOffEvent.FourEyesSet.class)
                    .name("submitted", VersionEvent.WishesSubmitted.class)
                    .name("no-wishes-declared", VersionEvent.NoWishesDeclared.class)
                    .name("answer-registered", VersionEvent.AnswerRegistered.class)
                    .name("answer-confirmed", VersionEvent.AnswerConfirmed.class)
                    .name("reservation-resolved", VersionEvent.ReservationResolved.class)
                    .name("wish-withdrawn", VersionEvent.WishWithdrawn.class)
                    .name("clarified", VersionEvent.Clarified.class)
                    .name("reopened", DraftEvent.Reopened.class)
                    .name("withdrawn", WithdrawalEvent.ResponseWithdrawn.class)
                    .name("reservation-failed", WithdrawalEvent.ReservationFailed.class)
                    .name("left-unsubmitted", FollowingEvent.LeftUnsubmitted.class)
                    .name("earlier-version-stood", FollowingEvent.EarlierVersionStood.class)
                    .name("ranking-opened", FollowingEvent.RankingOpened.class)
                    .name("reopened-with-call", FollowingEvent.ReopenedWithCall.class)
                    .name("admission-requested", LateEvent.AdmissionRequested.class)
                    .name("admission-granted", LateEvent.AdmissionGranted.class)
                    .name("admission-refused", LateEvent.AdmissionRefused.class)
                    .complete();

    private ResponseAggregate() {}

    static String nameOf(Response state) {
        return STATES.nameOf(state);
    }

    /**
     * @param cycleOfCall the cycle that a call belongs to
     * @param hasClosed whether a call takes no answers any more
     */
    static Aggregate<Response, ResponseEvent, ResponseRefusal> of(
            Function<String, String> cycleOfCall, Predicate<String> hasClosed) {
        return Aggregate.<Response, ResponseEvent, ResponseRefusal>named("response")
                .startingAs(new Response.New())
                .evolvingBy(ResponseEvolution::evolve)
                .states(STATES)
                .events(EVENTS)
                .permissions(ResponsePermissions.TABLE)
                .refusals(ResponseProblems::describe)
                .letters(new ResponseLetters(cycleOfCall, hasClosed)::of)
                .ownedBy((id, response) -> Responses.idOf(id).municipality())
                .foundBy("name")
                .build();
    }
}
