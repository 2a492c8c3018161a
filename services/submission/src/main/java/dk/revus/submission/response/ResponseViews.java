package dk.revus.submission.response;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.journal.CommandResult;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.security.Actor;
import dk.revus.kit.web.Replies;
import dk.revus.submission.response.model.CallTerms;
import dk.revus.submission.response.model.Response;
import dk.revus.submission.response.model.ResponseBlocks;
import dk.revus.submission.response.model.ResponseCommand;
import dk.revus.submission.response.model.ResponseId;
import dk.revus.submission.response.model.Submission;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a response to whoever asks: a draft to its own municipality alone. */
@Component
class ResponseViews {

    private final Responses responses;
    private final ResponseContext responseContext;
    private final Ballots ballots;
    private final NamesThen namesThen;
    private final Clock clock;

    ResponseViews(
            Responses responses,
            ResponseContext responseContext,
            Ballots ballots,
            NamesThen namesThen,
            Clock clock) {
        this.responses = responses;
        this.responseContext = responseContext;
        this.ballots = ballots;
        this.namesThen = namesThen;
        this.clock = clock;
    }

    /** Does it and shows what came of it. */
    ResponseView answer(ResponseId id, ResponseCommand command, CommandContext context) {
        var terms = responseContext.termsOf(id, command);
        CommandResult<Response> answer = responses.handle(id, terms, command, context);
        return Replies.of(answer, response -> show(response, terms, context.actor()));
    }

    ResponseView show(Stored<Response> stored, Actor actor) {
        return show(stored, responseContext.termsOf(Responses.idOf(stored.id())), actor);
    }

    private ResponseView show(Stored<Response> stored, CallTerms terms, Actor actor) {
        var id = Responses.idOf(stored.id());
        var response = stored.state();
        boolean own = ballots.isOwn(id, actor);
        var blocks = blocks(id, terms, response, actor);
        return new ResponseView(
                stored.id(),
                id.callId(),
                id.municipality(),
                responses.stateName(stored),
                stored.version(),
                stored.changedAt(),
                own ? ContentView.of(response.content()) : null,
                submitted(id, response.valid(), actor),
                own && isBeingWritten(response) ? blocks.findings() : List.of(),
                response.desk().lateUntil(),
                ResponseView.LateView.of(response),
                own ? response.desk().fourEyes() : null,
                own ? SignOffViews.waiting(response) : null,
                own ? SignOffViews.approvals(response) : List.of(),
                own ? SignOffViews.declined(response.desk()) : null,
                ResponseView.WithdrawalView.of(response),
                responses.actions(stored, actor, blocks));
    }

    private @Nullable SubmittedView submitted(
            ResponseId id, @Nullable Submission sent, Actor actor) {
        return sent == null
                ? null
                : SubmittedView.of(sent, ballots.areSecretFrom(actor, id), namesThen.in(id, sent));
    }

    private static boolean isBeingWritten(Response response) {
        return response instanceof Response.Draft || response instanceof Response.AwaitingSignOff;
    }

    private ResponseBlocks blocks(ResponseId id, CallTerms terms, Response response, Actor actor) {
        return new ResponseBlocks(
                id,
                terms,
                responseContext.attached(id, response, List.of()),
                response,
                Responses.authorOf(actor),
                clock.instant());
    }
}
