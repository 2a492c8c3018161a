package dk.revus.submission.drafting;

import static com.mongodb.client.model.Filters.in;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.journal.Aggregates;
import dk.revus.kit.journal.CommandResult;
import dk.revus.kit.journal.Handler;
import dk.revus.kit.journal.Queries;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.journal.TypeNames;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.security.Actor;
import dk.revus.kit.security.model.AccountName;
import dk.revus.submission.call.Calls;
import dk.revus.submission.call.model.Call;
import dk.revus.submission.drafting.model.Drafting;
import dk.revus.submission.drafting.model.DraftingCommand;
import dk.revus.submission.drafting.model.DraftingDecider;
import dk.revus.submission.drafting.model.DraftingEvent;
import dk.revus.submission.drafting.model.DraftingRefusal;
import dk.revus.submission.response.model.ResponseId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The draftings on their journal: one beside each response, under the response's id. */
@Component
class Draftings {

    static final String INVITED = "state.colleagues.account";
    private static final int MORE_THAN_ANYBODY_HAS = 1000;

    private static final TypeNames<DraftingCommand> COMMANDS = TypeNames.of(DraftingCommand.class);

    private final Handler<DraftingCommand, Drafting, DraftingEvent, DraftingRefusal> handler;
    private final Queries<Drafting, DraftingEvent, DraftingRefusal> queries;
    private final Calls calls;

    Draftings(Aggregates aggregates, Calls calls) {
        this.calls = calls;
        this.handler =
                aggregates.of(DraftingAggregate.of(new DraftingPublishedEvents(this::cycleOfCall)));
        this.queries = handler.queries();
    }

    private String cycleOfCall(String callId) {
        return calls.find(callId)
                .map(call -> Calls.contentOf(call.state()).cycleId())
                .orElseThrow();
    }

    /**
     * @throws ProblemException 404 when the municipality was not asked
     */
    CommandResult<Drafting> handle(ResponseId id, DraftingCommand command, CommandContext context) {
        demandAsked(id);
        return handler.handle(
                id.value(),
                command,
                context,
                drafting -> DraftingDecider.decide(command, drafting));
    }

    /**
     * The drafting of a response, also while nothing was noted yet.
     *
     * @throws ProblemException 404 for those who may not read it, and where nobody was asked
     */
    Stored<Drafting> readBy(Actor actor, ResponseId id) {
        demandAsked(id);
        var stored = queries.asItIs(id.value());
        if (!queries.mayRead(stored, actor)) {
            throw new ProblemException(Problem.notFound());
        }
        return stored;
    }

    private void demandAsked(ResponseId id) {
        var asked =
                calls.find(id.callId())
                        .filter(call -> !(call.state() instanceof Call.Draft))
                        .filter(
                                call ->
                                        Calls.contentOf(call.state())
                                                .invited()
                                                .contains(id.municipality()));
        if (asked.isEmpty()) {
            throw new ProblemException(Problem.notFound());
        }
    }

    Stored<Drafting> asItIs(String responseId) {
        return queries.asItIs(responseId);
    }

    boolean isStill(String responseId, long version) {
        return queries.isStill(responseId, version);
    }

    /** Those in which this account was ever invited. */
    List<Stored<Drafting>> thatInvited(String account) {
        return queries.list(
                in(INVITED, AccountName.spellings(account)), null, MORE_THAN_ANYBODY_HAS);
    }

    Actions actions(
            Stored<Drafting> drafting,
            Actor actor,
            Function<Class<? extends DraftingCommand>, Optional<? extends DraftingRefusal>>
                    inTheWay) {
        return queries.actions(drafting, actor, COMMANDS.byName(inTheWay));
    }
}
