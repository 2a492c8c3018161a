package dk.revus.submission.response.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
import dk.revus.submission.response.model.Circumstances.Resolution;
import dk.revus.submission.response.model.Circumstances.Resolution.Outcome;
import dk.revus.submission.response.model.ReservationCommand.ChangeAfterReservation;
import dk.revus.submission.response.model.ReservationCommand.FailReservation;
import dk.revus.submission.response.model.ReservationCommand.LiftReservation;
import dk.revus.submission.response.model.Response.SubmittedWithReservation;
import dk.revus.submission.response.model.ResponseRefusal.NotNow;
import dk.revus.submission.response.model.ResponseRefusal.PreCheckFailed;
import dk.revus.submission.response.model.ResponseRefusal.ReasonRequired;
import dk.revus.submission.response.model.VersionEvent.ReservationResolved;
import dk.revus.submission.response.model.WithdrawalEvent.ReservationFailed;
import dk.revus.submission.response.model.content.LocalDecision;
import java.time.Instant;
import java.util.Optional;

/** "Med forbehold for politisk godkendelse": what the council said, whenever it said it. */
final class ReservationDecider {

    private final DecisionContext context;

    ReservationDecider(DecisionContext context) {
        this.context = context;
    }

    Decision<ResponseEvent, ResponseRefusal> decide(ReservationCommand command, Response response) {
        if (!(response instanceof SubmittedWithReservation(var reserved, _))) {
            return refuse(new NotNow());
        }
        return switch (command) {
            case LiftReservation(var decision, var at) ->
                    decided(decision, at)
                            .map(Decision::<ResponseEvent, ResponseRefusal>refuse)
                            .orElseGet(() -> lift(decision, reserved));
            case ChangeAfterReservation change ->
                    context.terms()
                            .settled()
                            .or(() -> decided(change.decision(), change.at()))
                            .map(Decision::<ResponseEvent, ResponseRefusal>refuse)
                            .orElseGet(() -> change(change, reserved, response));
            case FailReservation(var reason, var decision, var at) ->
                    context.terms()
                            .settled()
                            .or(() -> decided(decision, at))
                            .or(() -> missing(reason))
                            .map(Decision::<ResponseEvent, ResponseRefusal>refuse)
                            .orElseGet(
                                    () ->
                                            accept(
                                                    new ReservationFailed(
                                                            resolution(Outcome.FAILED, decision),
                                                            reason)));
        };
    }

    private static Optional<ResponseRefusal> decided(LocalDecision decision, Instant at) {
        return DecisionContext.stillToCome("date", decision.date(), at);
    }

    private static Optional<ResponseRefusal> missing(String reason) {
        return reason.isBlank() ? Optional.of(new ReasonRequired()) : Optional.empty();
    }

    private static Resolution resolution(Outcome outcome, LocalDecision decision) {
        return new Resolution(outcome, decision.body(), decision.date(), decision.item());
    }

    private static Decision<ResponseEvent, ResponseRefusal> lift(
            LocalDecision decision, Submission reserved) {
        var lifted = reserved.circumstances().resolved(resolution(Outcome.LIFTED, decision));
        return accept(new ReservationResolved(reserved.with(lifted)));
    }

    /** The new version stands on what the council decided. */
    private Decision<ResponseEvent, ResponseRefusal> change(
            ChangeAfterReservation change, Submission reserved, Response response) {
        var numbers = new WishNumbers(context.id(), response);
        var asked = change.content().standingOn(change.decision(), null);
        var broken =
                context.broken(asked, reserved.content()).or(() -> numbers.foreign(asked.wishes()));
        if (broken.isPresent()) {
            return refuse(broken.get());
        }
        var errors = context.errors(asked, change.at());
        if (!errors.isEmpty()) {
            return refuse(new PreCheckFailed(errors));
        }
        return accept(
                new ReservationResolved(
                        Submission.next(
                                context.id(),
                                reserved,
                                asked.withWishes(numbers.numbered(asked.wishes())),
                                change.by().function(),
                                change.at(),
                                reserved.circumstances()
                                        .resolved(
                                                resolution(Outcome.CHANGED, change.decision())))));
    }
}
