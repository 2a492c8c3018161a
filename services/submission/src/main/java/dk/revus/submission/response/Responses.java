package dk.revus.submission.response;

import static com.mongodb.client.model.Filters.in;

import dk.revus.kit.journal.Aggregate;
import dk.revus.kit.journal.Aggregates;
import dk.revus.kit.journal.Answer;
import dk.revus.kit.journal.Handler;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.journal.TypeNames;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.security.Actor;
import dk.revus.kit.web.CommandContext;
import dk.revus.submission.call.Calls;
import dk.revus.submission.call.model.Call;
import dk.revus.submission.call.model.CallContent;
import dk.revus.submission.call.model.Reference;
import dk.revus.submission.response.model.CallTerms;
import dk.revus.submission.response.model.Response;
import dk.revus.submission.response.model.ResponseCommand;
import dk.revus.submission.response.model.ResponseDecider;
import dk.revus.submission.response.model.ResponseEvent;
import dk.revus.submission.response.model.ResponseEvolution;
import dk.revus.submission.response.model.ResponseId;
import dk.revus.submission.response.model.ResponsePermissions;
import dk.revus.submission.response.model.ResponseRefusal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The responses on their journal. */
@Component
public class Responses {

    private static final Pattern ID = Pattern.compile("SV-(\\d{3})-(\\d{4})(?:\\.(\\d+))?");

    private final Calls calls;
    private final Handler<Response, ResponseEvent, ResponseRefusal> handler;

    Responses(Aggregates aggregates, Calls calls) {
        this.calls = calls;
        this.handler = aggregates.of(aggregate(calls));
    }

    static Aggregate<Response, ResponseEvent, ResponseRefusal> aggregate(Calls calls) {
        var cycles = new ConcurrentHashMap<String, String>(); // a call never changes its cycle
        var letters =
                new ResponseLetters(
                        callId -> cycles.computeIfAbsent(callId, id -> cycleOf(calls, id)));
        return Aggregate.<Response, ResponseEvent, ResponseRefusal>named("response")
                .startingAs(new Response.New())
                .evolvingBy(ResponseEvolution::evolve)
                .states(
                        TypeNames.of(Response.class)
                                .name("NEW", Response.New.class)
                                .name("NOT_STARTED", Response.NotStarted.class)
                                .name("DRAFT", Response.Draft.class)
                                .name("SUBMITTED", Response.Submitted.class)
                                .name("NO_WISHES", Response.NoWishes.class)
                                .name("WITHDRAWN", Response.Withdrawn.class)
                                .name("NOT_SUBMITTED", Response.NotSubmitted.class)
                                .complete())
                .events(
                        TypeNames.of(ResponseEvent.class)
                                .name("invited", ResponseEvent.Invited.class)
                                .name("started", ResponseEvent.Started.class)
                                .name("draft-saved", ResponseEvent.DraftSaved.class)
                                .name("submitted", ResponseEvent.WishesSubmitted.class)
                                .name("no-wishes-declared", ResponseEvent.NoWishesDeclared.class)
                                .name("reopened", ResponseEvent.Reopened.class)
                                .name("withdrawn", ResponseEvent.ResponseWithdrawn.class)
                                .name("left-unsubmitted", ResponseEvent.LeftUnsubmitted.class)
                                .name(
                                        "earlier-version-stood",
                                        ResponseEvent.EarlierVersionStood.class)
                                .complete())
                .permissions(ResponsePermissions.TABLE)
                .refusals(ResponseProblems::describe)
                .letters(letters::of)
                .ownedBy((id, response) -> idOf(id).municipality())
                .build();
    }

    private static String cycleOf(Calls calls, String callId) {
        return Calls.contentOf(calls.find(callId).orElseThrow().state()).cycleId();
    }

    /**
     * @throws IllegalArgumentException when this is no response id
     */
    public static ResponseId idOf(String value) {
        var parts = ID.matcher(value);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a response id: " + value);
        }
        int number = parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3));
        return new ResponseId(parts.group(1), Integer.parseInt(parts.group(2)), number);
    }

    Answer<Response> handle(ResponseId id, ResponseCommand command, CommandContext context) {
        var decider = new ResponseDecider(id, termsOf(id));
        return handler.handle(id.value(), context, response -> decider.decide(command, response));
    }

    /** Whatever its state; who may see it is the caller's business. */
    public Optional<Stored<Response>> find(ResponseId id) {
        return handler.find(id.value());
    }

    Optional<Stored<Response>> findFor(Actor actor, ResponseId id) {
        return handler.findFor(actor, id.value());
    }

    boolean mayRead(Stored<Response> response, Actor actor) {
        return handler.mayRead(response, actor);
    }

    /** All responses to a call, in the order of their ids. */
    public List<Stored<Response>> to(String callId, CallContent call) {
        var ids =
                call.invited().stream()
                        .map(municipality -> ResponseId.of(callId, municipality).value())
                        .toList();
        return handler.list(in("_id", ids), null, ids.size());
    }

    String stateName(Stored<Response> response) {
        return handler.stateName(response);
    }

    Actions actions(Stored<Response> response, Actor actor) {
        return handler.actions(response, actor);
    }

    /**
     * @throws ProblemException 404 when there is no such call
     */
    CallTerms termsOf(ResponseId id) {
        return termsOf(calls.find(id.callId()));
    }

    /** What is shown of the terms beside a response; nothing is decided by it. */
    CallTerms termsToShow(ResponseId id) {
        return termsOf(calls.glance(id.callId()));
    }

    private static CallTerms termsOf(Optional<Stored<Call>> found) {
        var call = found.orElseThrow(() -> new ProblemException(Problem.notFound())).state();
        var content = Calls.contentOf(call);
        return new CallTerms(
                call instanceof Call.Open,
                content.deadline(),
                content.maxWishes(),
                content.themes().stream().map(Reference::id).collect(Collectors.toSet()),
                content.principles().stream().map(Reference::id).collect(Collectors.toSet()));
    }
}
