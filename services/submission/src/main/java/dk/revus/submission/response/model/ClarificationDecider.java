package dk.revus.submission.response.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
import dk.revus.submission.response.model.ContentRefusal.FieldLocked;
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
import dk.revus.submission.response.model.VersionEvent.Clarified;
import dk.revus.submission.response.model.content.FieldChange;
import dk.revus.submission.response.model.content.ResponseContent;
import java.time.Instant;
import java.util.List;

/** Writing on after the deadline where the secretariat has asked, and nowhere else. */
final class ClarificationDecider {

    private final DecisionContext context;

    ClarificationDecider(DecisionContext context) {
        this.context = context;
    }

    Decision<ResponseEvent, ResponseRefusal> decide(Clarify clarify, Response response) {
        return switch (response) {
            case Submitted(var sent, _) -> clarify(clarify, sent, response);
            case SubmittedWithReservation(var sent, _) -> clarify(clarify, sent, response);
            case RegisteredOnBehalf(var sent, _, _) -> clarify(clarify, sent, response);
            case New _,
                    NotStarted _,
                    Draft _,
                    AwaitingSignOff _,
                    NoWishes _,
                    Withdrawn _,
                    NotSubmitted _,
                    LateRequested _ ->
                    refuse(new NotNow());
        };
    }

    private Decision<ResponseEvent, ResponseRefusal> clarify(
            Clarify clarify, Submission sent, Response response) {
        var content = clarify.content();
        var numbers = new WishNumbers(context.id(), response);
        var broken =
                context.broken(content, sent.content()).or(() -> numbers.foreign(content.wishes()));
        if (broken.isPresent()) {
            return refuse(broken.get());
        }
        var clarified = content.withWishes(numbers.numbered(content.wishes()));
        var changes = FieldChange.between(sent.content(), clarified);
        if (changes.isEmpty()) {
            return accept();
        }
        var errors = newErrors(sent.content(), clarified, clarify.at());
        if (!errors.isEmpty()) {
            return refuse(new PreCheckFailed(errors));
        }
        return FieldChange.outside(clarify.editable(), changes)
                .map(
                        locked ->
                                Decision.<ResponseEvent, ResponseRefusal>refuse(
                                        new FieldLocked(locked.field())))
                .orElseGet(
                        () ->
                                accept(
                                        new Clarified(
                                                Submission.next(
                                                        context.id(),
                                                        sent,
                                                        clarified,
                                                        clarify.by().function(),
                                                        clarify.at(),
                                                        sent.circumstances()))));
    }

    /** What was sent is as it is; only what a clarification makes worse holds it back. */
    private List<Finding> newErrors(ResponseContent sent, ResponseContent clarified, Instant at) {
        var before = context.errors(sent, at);
        return context.errors(clarified, at).stream().filter(f -> !before.contains(f)).toList();
    }
}
