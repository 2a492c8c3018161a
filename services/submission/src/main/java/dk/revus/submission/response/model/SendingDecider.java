package dk.revus.submission.response.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
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
import dk.revus.submission.response.model.ResponseRefusal.NotNow;
import dk.revus.submission.response.model.SendingCommand.DeclareNoWishes;
import dk.revus.submission.response.model.SendingCommand.Submit;
import dk.revus.submission.response.model.VersionEvent.NoWishesDeclared;
import dk.revus.submission.response.model.VersionEvent.WishesSubmitted;
import dk.revus.submission.response.model.content.ResponseContent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Answering, in time or on a late admission. */
final class SendingDecider {

    private final DecisionContext context;

    SendingDecider(DecisionContext context) {
        this.context = context;
    }

    Decision<ResponseEvent, ResponseRefusal> decide(SendingCommand command, Response response) {
        return switch (command) {
            case Submit(var by, var at) ->
                    context.inTime(at, response, () -> submit(by, at, response));
            case DeclareNoWishes none ->
                    context.inTime(none.at(), response, () -> declareNoWishes(none, response));
        };
    }

    private Decision<ResponseEvent, ResponseRefusal> submit(
            Author by, Instant at, Response response) {
        return switch (response) {
            case Draft _, AwaitingSignOff _ ->
                    Decision.unless(
                            notSubmittable(response, context, by, at),
                            () ->
                                    accept(
                                            new WishesSubmitted(
                                                    version(
                                                            response.content(),
                                                            by,
                                                            at,
                                                            response))));
            case New _,
                    NotStarted _,
                    Submitted _,
                    SubmittedWithReservation _,
                    NoWishes _,
                    RegisteredOnBehalf _,
                    Withdrawn _,
                    NotSubmitted _,
                    LateRequested _ ->
                    refuse(new NotNow());
        };
    }

    /** What keeps this person from sending what is written, in time as it is. */
    static Optional<ResponseRefusal> notSubmittable(
            Response response, DecisionContext context, Author by, Instant at) {
        return DecisionContext.sameEyes(by, response)
                .or(() -> context.notReady(response.content(), at));
    }

    /** What was ranked stays; wishes that were drafted are not sent. */
    private Decision<ResponseEvent, ResponseRefusal> declareNoWishes(
            DeclareNoWishes none, Response response) {
        return switch (response) {
            case NotStarted _, Draft _ ->
                    Decision.unless(
                            DecisionContext.sameEyes(none.by(), response),
                            () -> saidNone(none, response));
            case New _,
                    AwaitingSignOff _,
                    Submitted _,
                    SubmittedWithReservation _,
                    NoWishes _,
                    RegisteredOnBehalf _,
                    Withdrawn _,
                    NotSubmitted _,
                    LateRequested _ ->
                    refuse(new NotNow());
        };
    }

    private Decision<ResponseEvent, ResponseRefusal> saidNone(
            DeclareNoWishes none, Response response) {
        var content = response.content().withWishes(List.of());
        return accept(
                new NoWishesDeclared(
                        version(content, none.by(), none.at(), response)
                                .asNoWishes(none.reason())));
    }

    private Submission version(ResponseContent content, Author by, Instant at, Response response) {
        var before = response.valid();
        return Submission.next(
                context.id(),
                before,
                content,
                by.function(),
                at,
                Circumstances.carriedOn(before).sent(context.afterTheDeadline(at)));
    }
}
