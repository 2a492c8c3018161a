package dk.revus.submission.response;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.decision.Decision;
import dk.revus.kit.decision.Names;
import dk.revus.kit.journal.Aggregates;
import dk.revus.kit.journal.CommandResult;
import dk.revus.kit.journal.Handler;
import dk.revus.kit.journal.PastCommit;
import dk.revus.kit.journal.Queries;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.problem.Refusals;
import dk.revus.kit.security.Actor;
import dk.revus.submission.call.Calls;
import dk.revus.submission.call.model.CallContent;
import dk.revus.submission.response.model.Author;
import dk.revus.submission.response.model.CallTerms;
import dk.revus.submission.response.model.Clarify;
import dk.revus.submission.response.model.Response;
import dk.revus.submission.response.model.ResponseBlocks;
import dk.revus.submission.response.model.ResponseCommand;
import dk.revus.submission.response.model.ResponseDecider;
import dk.revus.submission.response.model.ResponseEvent;
import dk.revus.submission.response.model.ResponseId;
import dk.revus.submission.response.model.ResponseRefusal;
import dk.revus.submission.response.model.VersionEvent;
import dk.revus.submission.response.model.WorkState;
import dk.revus.submission.response.model.content.ResponseContent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The responses on their journal. What screening, drafting and the documents need of them is public
 * here; commands that people give come in through the controllers.
 */
@Component
public class Responses {

    private static final int MANY = 10_000;

    private final Calls calls;
    private final ResponseContext responseContext;
    private final Handler<ResponseCommand, Response, ResponseEvent, ResponseRefusal> handler;
    private final Queries<Response, ResponseEvent, ResponseRefusal> queries;

    Responses(Aggregates aggregates, Calls calls, ResponseContext responseContext) {
        this.calls = calls;
        this.responseContext = responseContext;
        this.handler =
                aggregates.of(
                        ResponseAggregate.of(responseContext::cycleOf, responseContext::hasClosed));
        this.queries = handler.queries();
    }

    /**
     * @throws ProblemException 404: what is no id of a response is simply not there
     */
    public static ResponseId idOf(String value) {
        return ResponseId.find(value).orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    /** Who acts, as the model knows them. */
    static Author authorOf(Actor actor) {
        return new Author(actor.person(), actor.function());
    }

    CommandResult<Response> handle(ResponseId id, ResponseCommand command, CommandContext context) {
        return handle(id, responseContext.termsOf(id, command), command, context);
    }

    /** The same, where the terms of just now are at hand. */
    CommandResult<Response> handle(
            ResponseId id, CallTerms terms, ResponseCommand command, CommandContext context) {
        return handler.handle(
                id.value(),
                command,
                context,
                response -> {
                    var attached = responseContext.attached(id, response, command.attachmentIds());
                    return new ResponseDecider(id, terms, attached).decide(command, response);
                });
    }

    /**
     * Writes on where the secretariat has asked: a new version in which only these fields may
     * differ, else {@code field-locked-by-clarification}. Whether and until when it may be done is
     * the caller's to know.
     *
     * @param editable paths such as {@code coverText} or {@code wishes[ØN-165-2017-01].problem}; a
     *     path opens what lies below it
     * @param context of the command that answers the clarification
     */
    public CommandResult<Response> clarify(
            ResponseId id, ResponseContent content, Set<String> editable, CommandContext context) {
        var command = new Clarify(content, editable, authorOf(context.actor()), context.at());
        return handle(id, command, context.onward(command));
    }

    /** What {@link #clarify} would be refused with now; empty when it can be done. */
    public Optional<Problem> inTheWayOfClarifying(
            ResponseId id, ResponseContent content, Set<String> editable, CommandContext context) {
        var command = new Clarify(content, editable, authorOf(context.actor()), context.at());
        var response = queries.find(id.value()).map(Stored::state).orElseGet(Response.New::new);
        var attached = responseContext.attached(id, response, command.attachmentIds());
        var decider = new ResponseDecider(id, responseContext.termsOf(id, command), attached);
        return switch (decider.decide(command, response)) {
            case Decision.Accepted<ResponseEvent, ResponseRefusal> _ -> Optional.empty();
            case Decision.Refused<ResponseEvent, ResponseRefusal>(var reason) ->
                    Optional.of(Refusals.describe(reason));
        };
    }

    /** Whatever its state; who may see it is the caller's business. */
    public Optional<Stored<Response>> find(ResponseId id) {
        return queries.find(id.value());
    }

    /**
     * Why nothing can be written at this moment: the call is not open, the deadline has passed.
     *
     * @return empty when it can
     */
    public Optional<Problem> shutAt(ResponseId id, Instant moment) {
        var desk =
                queries.find(id.value()).map(found -> found.state().desk()).orElse(WorkState.EMPTY);
        return responseContext.termsOf(id).shutAt(moment, desk).map(Refusals::describe);
    }

    /** The response, if this actor may read it at all. */
    public Optional<Stored<Response>> findFor(Actor actor, ResponseId id) {
        return queries.findFor(actor, id.value());
    }

    boolean mayRead(Stored<Response> response, Actor actor) {
        return queries.mayRead(response, actor);
    }

    /** All responses to a call, in the order of their ids. */
    public List<Stored<Response>> to(String callId) {
        return calls.find(callId)
                .map(call -> to(callId, Calls.contentOf(call.state())))
                .orElse(List.of());
    }

    /** The same, where the call is at hand. */
    public List<Stored<Response>> to(String callId, CallContent call) {
        var ids =
                call.invited().stream()
                        .map(municipality -> ResponseId.of(callId, municipality).value())
                        .toList();
        return queries.list(in("_id", ids), null, ids.size());
    }

    /** Those being written on a late admission, whatever call they answer. */
    List<Stored<Response>> admittedLate() {
        return queries.list(
                and(
                        in(
                                "name",
                                Names.within(Response.Draft.class, Response.AwaitingSignOff.class)),
                        ne("state.desk.lateUntil", null)),
                null,
                MANY);
    }

    /** What happened, newest first. */
    List<PastCommit<ResponseEvent>> history(ResponseId id, long before, int limit) {
        return queries.history(id.value(), before, limit);
    }

    /** Each time that a version came to count, oldest first. */
    public List<PastCommit<ResponseEvent>> versionsOf(ResponseId id) {
        return queries.historyOf(id.value(), VersionEvent.class);
    }

    public String stateName(Stored<Response> response) {
        return queries.stateName(response);
    }

    Actions actions(Stored<Response> response, Actor actor, ResponseBlocks blocks) {
        return queries.actions(response, actor, ResponseAggregate.COMMANDS.byName(blocks::of));
    }
}
