package dk.revus.submission.response.model;

import dk.revus.submission.response.model.Response.Draft;
import dk.revus.submission.response.model.Response.NoWishes;
import dk.revus.submission.response.model.Response.NotStarted;
import dk.revus.submission.response.model.Response.NotSubmitted;
import dk.revus.submission.response.model.Response.Submitted;
import dk.revus.submission.response.model.Response.Withdrawn;
import dk.revus.submission.response.model.ResponseEvent.DraftSaved;
import dk.revus.submission.response.model.ResponseEvent.EarlierVersionStood;
import dk.revus.submission.response.model.ResponseEvent.Invited;
import dk.revus.submission.response.model.ResponseEvent.LeftUnsubmitted;
import dk.revus.submission.response.model.ResponseEvent.NoWishesDeclared;
import dk.revus.submission.response.model.ResponseEvent.Reopened;
import dk.revus.submission.response.model.ResponseEvent.ResponseWithdrawn;
import dk.revus.submission.response.model.ResponseEvent.Started;
import dk.revus.submission.response.model.ResponseEvent.WishesSubmitted;

/** What an event makes of a response. */
public final class ResponseEvolution {

    private ResponseEvolution() {}

    public static Response evolve(Response response, ResponseEvent event) {
        return switch (event) {
            case Invited _ -> new NotStarted();
            case Started _ -> new Draft(ResponseContent.EMPTY, null);
            case DraftSaved(var content) -> new Draft(content, response.valid());
            case WishesSubmitted(var submission) -> new Submitted(submission);
            case NoWishesDeclared(var submission) -> new NoWishes(submission);
            case Reopened _ -> new Draft(response.content(), response.valid());
            case ResponseWithdrawn(var reason) -> new Withdrawn(standing(response), reason);
            case LeftUnsubmitted _ ->
                    new NotSubmitted(response instanceof Draft draft ? draft.content() : null);
            case EarlierVersionStood _ -> answered(standing(response));
        };
    }

    private static Response answered(Submission submission) {
        return switch (submission.kind()) {
            case WISHES -> new Submitted(submission);
            case NO_WISHES -> new NoWishes(submission);
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
