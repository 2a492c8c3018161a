package dk.revus.submission.response.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
import dk.revus.submission.response.model.DraftCommand.Reopen;
import dk.revus.submission.response.model.DraftCommand.SaveDraft;
import dk.revus.submission.response.model.DraftEvent.DraftSaved;
import dk.revus.submission.response.model.DraftEvent.Reopened;
import dk.revus.submission.response.model.DraftEvent.Started;
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
import dk.revus.submission.response.model.SignOffEvent.SignOffFellAway;

/** Writing, and writing anew what was sent. Saving what is there already changes nothing. */
final class DraftDecider {

    private final DecisionContext context;

    DraftDecider(DecisionContext context) {
        this.context = context;
    }

    Decision<ResponseEvent, ResponseRefusal> decide(DraftCommand command, Response response) {
        return switch (command) {
            case SaveDraft save -> context.inTime(save.at(), response, () -> save(save, response));
            case Reopen(var at) -> context.inTime(at, response, () -> reopen(response));
        };
    }

    private Decision<ResponseEvent, ResponseRefusal> save(SaveDraft save, Response response) {
        var content = save.content();
        var numbers = new WishNumbers(context.id(), response);
        var broken =
                context.broken(content, response.content())
                        .or(() -> numbers.foreign(content.wishes()));
        if (broken.isPresent()) {
            return refuse(broken.get());
        }
        var saved =
                new DraftSaved(
                        content.withWishes(numbers.numbered(content.wishes())),
                        save.by().account());
        boolean changed = !saved.content().equals(response.content());
        return switch (response) {
            case NotStarted _ -> accept(new Started(), saved);
            case Draft _ -> changed ? accept(saved) : accept();
            case AwaitingSignOff _ -> changed ? accept(new SignOffFellAway(), saved) : accept();
            case New _,
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

    private static Decision<ResponseEvent, ResponseRefusal> reopen(Response response) {
        return switch (response) {
            case Submitted _, SubmittedWithReservation _, NoWishes _, RegisteredOnBehalf _ ->
                    accept(new Reopened());
            case New _,
                    NotStarted _,
                    Draft _,
                    AwaitingSignOff _,
                    Withdrawn _,
                    NotSubmitted _,
                    LateRequested _ ->
                    refuse(new NotNow());
        };
    }
}
