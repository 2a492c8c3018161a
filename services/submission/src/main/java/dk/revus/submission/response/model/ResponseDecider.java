package dk.revus.submission.response.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
import dk.revus.submission.response.model.Response.Draft;
import dk.revus.submission.response.model.Response.New;
import dk.revus.submission.response.model.Response.NoWishes;
import dk.revus.submission.response.model.Response.NotStarted;
import dk.revus.submission.response.model.Response.NotSubmitted;
import dk.revus.submission.response.model.Response.Submitted;
import dk.revus.submission.response.model.Response.Withdrawn;
import dk.revus.submission.response.model.ResponseCommand.DeclareNoWishes;
import dk.revus.submission.response.model.ResponseCommand.EndWithCall;
import dk.revus.submission.response.model.ResponseCommand.Invite;
import dk.revus.submission.response.model.ResponseCommand.Reopen;
import dk.revus.submission.response.model.ResponseCommand.SaveDraft;
import dk.revus.submission.response.model.ResponseCommand.Submit;
import dk.revus.submission.response.model.ResponseCommand.Withdraw;
import dk.revus.submission.response.model.ResponseEvent.DraftSaved;
import dk.revus.submission.response.model.ResponseEvent.EarlierVersionStood;
import dk.revus.submission.response.model.ResponseEvent.Invited;
import dk.revus.submission.response.model.ResponseEvent.LeftUnsubmitted;
import dk.revus.submission.response.model.ResponseEvent.NoWishesDeclared;
import dk.revus.submission.response.model.ResponseEvent.Reopened;
import dk.revus.submission.response.model.ResponseEvent.ResponseWithdrawn;
import dk.revus.submission.response.model.ResponseEvent.Started;
import dk.revus.submission.response.model.ResponseEvent.WishesSubmitted;
import dk.revus.submission.response.model.ResponseRefusal.CallNotOpen;
import dk.revus.submission.response.model.ResponseRefusal.DeadlinePassed;
import dk.revus.submission.response.model.ResponseRefusal.NotNow;
import dk.revus.submission.response.model.ResponseRefusal.PreCheckFailed;
import dk.revus.submission.response.model.ResponseRefusal.ReasonRequired;
import dk.revus.submission.response.model.Submission.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides what a command does to a response. */
public final class ResponseDecider {

    private final ResponseId id;
    private final CallTerms terms;

    public ResponseDecider(ResponseId id, CallTerms terms) {
        this.id = id;
        this.terms = terms;
    }

    public Decision<ResponseEvent, ResponseRefusal> decide(
            ResponseCommand command, Response response) {
        return switch (command) {
            case Invite _ -> invite(response);
            case SaveDraft(var content, var at) -> inTime(at, () -> save(content, response));
            case Submit(var by, var at) -> inTime(at, () -> submit(by, at, response));
            case DeclareNoWishes(var reason, var by, var at) ->
                    inTime(at, () -> declareNoWishes(reason, by, at, response));
            case Reopen(var at) -> inTime(at, () -> reopen(response));
            case Withdraw(var reason, _) -> withdraw(reason, response);
            case EndWithCall _ -> end(response);
        };
    }

    private interface Deciding {
        Decision<ResponseEvent, ResponseRefusal> decide();
    }

    private Decision<ResponseEvent, ResponseRefusal> inTime(Instant at, Deciding next) {
        if (terms.deadline().hasPassedAt(at)) {
            return refuse(new DeadlinePassed(terms.deadline()));
        }
        return terms.open() ? next.decide() : refuse(new CallNotOpen());
    }

    private static Decision<ResponseEvent, ResponseRefusal> invite(Response response) {
        return response instanceof New ? accept(new Invited()) : accept();
    }

    private Decision<ResponseEvent, ResponseRefusal> save(
            ResponseContent content, Response response) {
        var numbers = new WishNumbers(id, response);
        Optional<ResponseRefusal> broken =
                ContentRules.broken(content, terms).or(() -> numbers.foreign(content.wishes()));
        if (broken.isPresent()) {
            return refuse(broken.get());
        }
        var saved = new DraftSaved(content.withWishes(numbers.numbered(content.wishes())));
        return switch (response) {
            case NotStarted _ -> accept(new Started(), saved);
            case Draft _ -> accept(saved);
            case New _, Submitted _, NoWishes _, Withdrawn _, NotSubmitted _ ->
                    refuse(new NotNow());
        };
    }

    private Decision<ResponseEvent, ResponseRefusal> submit(
            String by, Instant at, Response response) {
        if (!(response instanceof Draft(var content, var valid))) {
            return refuse(new NotNow());
        }
        var errors = PreCheck.errors(content, terms);
        return errors.isEmpty()
                ? accept(new WishesSubmitted(version(content, valid, by, at, Kind.WISHES, null)))
                : refuse(new PreCheckFailed(errors));
    }

    /** What was ranked stays; wishes that were drafted are not sent. */
    private Decision<ResponseEvent, ResponseRefusal> declareNoWishes(
            @Nullable String reason, String by, Instant at, Response response) {
        return switch (response) {
            case NotStarted _, Draft _ ->
                    accept(
                            new NoWishesDeclared(
                                    version(
                                            response.content().withWishes(List.of()),
                                            response.valid(),
                                            by,
                                            at,
                                            Kind.NO_WISHES,
                                            reason)));
            case New _, Submitted _, NoWishes _, Withdrawn _, NotSubmitted _ ->
                    refuse(new NotNow());
        };
    }

    private Submission version(
            ResponseContent content,
            @Nullable Submission before,
            String by,
            Instant at,
            Kind kind,
            @Nullable String note) {
        int number = before == null ? 1 : before.contentVersion() + 1;
        return new Submission(
                number,
                content,
                id.receipt(number),
                at,
                ContentHash.of(content),
                by,
                kind,
                note,
                WishNumbers.highest(content, before));
    }

    private static Decision<ResponseEvent, ResponseRefusal> reopen(Response response) {
        return switch (response) {
            case Submitted _, NoWishes _ -> accept(new Reopened());
            case New _, NotStarted _, Draft _, Withdrawn _, NotSubmitted _ -> refuse(new NotNow());
        };
    }

    /** Possible after the deadline too: what is no longer wished must not live on. */
    private static Decision<ResponseEvent, ResponseRefusal> withdraw(
            String reason, Response response) {
        if (reason.isBlank()) {
            return refuse(new ReasonRequired());
        }
        return response.valid() == null
                ? refuse(new NotNow())
                : accept(new ResponseWithdrawn(reason));
    }

    private static Decision<ResponseEvent, ResponseRefusal> end(Response response) {
        return switch (response) {
            case NotStarted _ -> accept(new LeftUnsubmitted());
            case Draft(_, var valid) ->
                    accept(valid == null ? new LeftUnsubmitted() : new EarlierVersionStood());
            case New _, Submitted _, NoWishes _, Withdrawn _, NotSubmitted _ -> accept();
        };
    }
}
