package dk.revus.submission.response.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
import dk.revus.submission.response.model.Circumstances.OnBehalf;
import dk.revus.submission.response.model.ContentRefusal.AttachmentUnusable;
import dk.revus.submission.response.model.OnBehalfCommand.ConfirmOnBehalf;
import dk.revus.submission.response.model.OnBehalfCommand.RegisterOnBehalf;
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
import dk.revus.submission.response.model.ResponseRefusal.PreCheckFailed;
import dk.revus.submission.response.model.VersionEvent.AnswerConfirmed;
import dk.revus.submission.response.model.VersionEvent.AnswerRegistered;
import dk.revus.submission.response.model.content.ResponseContent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An answer that came by e-mail or letter, and the municipality's word that it is theirs. */
final class OnBehalfDecider {

    private final DecisionContext context;

    OnBehalfDecider(DecisionContext context) {
        this.context = context;
    }

    Decision<ResponseEvent, ResponseRefusal> decide(OnBehalfCommand command, Response response) {
        return switch (command) {
            case RegisterOnBehalf register -> register(register, response);
            case ConfirmOnBehalf confirm -> confirm(confirm, response);
        };
    }

    private Decision<ResponseEvent, ResponseRefusal> register(
            RegisterOnBehalf register, Response response) {
        return switch (response) {
            case NotStarted _, Draft _, NotSubmitted _, LateRequested _ ->
                    wrong(register, response)
                            .map(Decision::<ResponseEvent, ResponseRefusal>refuse)
                            .orElseGet(
                                    () ->
                                            accept(
                                                    new AnswerRegistered(
                                                            version(register, response))));
            case New _,
                    AwaitingSignOff _,
                    Submitted _,
                    SubmittedWithReservation _,
                    NoWishes _,
                    RegisteredOnBehalf _,
                    Withdrawn _ ->
                    refuse(new NotNow());
        };
    }

    /** What the letter stands on may be left for the municipality to say. */
    private Optional<ResponseRefusal> wrong(RegisterOnBehalf register, Response response) {
        var numbers = WishNumbers.ofWhatWasSent(context.id(), response);
        var content = register.content();
        return context.notTaking()
                .or(
                        () ->
                                DecisionContext.stillToCome(
                                        "receivedOn", register.receivedOn(), register.at()))
                .or(() -> withoutOriginal(register.originalId()))
                .or(() -> context.broken(content, ResponseContent.EMPTY))
                .or(() -> numbers.foreign(content.wishes()))
                .or(() -> DecisionContext.notReady(errors(register)));
    }

    private Optional<ResponseRefusal> withoutOriginal(String id) {
        return context.attached().isUsable(id)
                ? Optional.empty()
                : Optional.of(new AttachmentUnusable(id, context.attached().of(id)));
    }

    private List<Finding> errors(RegisterOnBehalf register) {
        boolean none = register.kind() == Submission.Kind.NO_WISHES;
        return context.errors(register.content(), register.at()).stream()
                .filter(f -> !f.code().equals(PreCheck.NEITHER_DECIDED_NOR_RESERVED))
                .filter(f -> !(none && f.code().equals(PreCheck.NOTHING_SAID)))
                .toList();
    }

    private Submission version(RegisterOnBehalf register, Response response) {
        var before = response.valid();
        var numbers = WishNumbers.ofWhatWasSent(context.id(), response);
        var content = register.content();
        var how =
                new OnBehalf(
                        register.channel(), register.receivedOn(), register.originalId(), false);
        boolean late = register.receivedOn().isAfter(context.terms().deadline().lastDay());
        var version =
                Submission.next(
                        context.id(),
                        before,
                        content.withWishes(numbers.numbered(content.wishes())),
                        register.by().function(),
                        register.at(),
                        Circumstances.carriedOn(before).registered(how, late));
        return register.kind() == Submission.Kind.NO_WISHES ? version.asNoWishes(null) : version;
    }

    /** Saying what it stands on makes a new version; a plain yes leaves it as it is. */
    private Decision<ResponseEvent, ResponseRefusal> confirm(
            ConfirmOnBehalf confirm, Response response) {
        if (!(response instanceof RegisteredOnBehalf(var registered, _, _))) {
            return refuse(new NotNow());
        }
        return Decision.unless(
                notConfirmable(response, context, confirm.at()),
                () -> confirm(confirm, registered));
    }

    /** What a decision or a reservation that is sent along cannot put right. */
    static Optional<ResponseRefusal> notConfirmable(
            Response response, DecisionContext context, Instant at) {
        if (!(response instanceof RegisteredOnBehalf(var registered, _, _))
                || registered.kind() == Submission.Kind.NO_WISHES) {
            return Optional.empty();
        }
        return DecisionContext.notReady(
                context.errors(registered.content(), at).stream()
                        .filter(f -> !PreCheck.WHAT_IT_STANDS_ON.contains(f.code()))
                        .toList());
    }

    private Decision<ResponseEvent, ResponseRefusal> confirm(
            ConfirmOnBehalf confirm, Submission registered) {
        var content = standingOn(confirm, registered.content());
        var confirmed = registered.circumstances().confirmed();
        if (registered.kind() == Submission.Kind.NO_WISHES) {
            return accept(new AnswerConfirmed(registered.with(confirmed)));
        }
        var errors = context.errors(content, confirm.at());
        if (!errors.isEmpty()) {
            return refuse(new PreCheckFailed(errors));
        }
        return accept(
                new AnswerConfirmed(
                        content.equals(registered.content())
                                ? registered.with(confirmed)
                                : Submission.next(
                                        context.id(),
                                        registered,
                                        content,
                                        confirm.by().function(),
                                        confirm.at(),
                                        confirmed)));
    }

    private static ResponseContent standingOn(ConfirmOnBehalf confirm, ResponseContent content) {
        return confirm.decision() == null && confirm.reservation() == null
                ? content
                : content.standingOn(confirm.decision(), confirm.reservation());
    }
}
