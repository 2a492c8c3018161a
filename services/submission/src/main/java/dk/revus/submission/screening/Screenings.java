package dk.revus.submission.screening;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static dk.revus.kit.calendar.model.Danish.COPENHAGEN;

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
import dk.revus.kit.security.Actor;
import dk.revus.submission.call.Calls;
import dk.revus.submission.call.model.Call;
import dk.revus.submission.call.model.Reference;
import dk.revus.submission.response.Responses;
import dk.revus.submission.response.model.ResponseId;
import dk.revus.submission.screening.model.Act;
import dk.revus.submission.screening.model.Screening;
import dk.revus.submission.screening.model.ScreeningCommand;
import dk.revus.submission.screening.model.ScreeningDecider;
import dk.revus.submission.screening.model.ScreeningEvent;
import dk.revus.submission.screening.model.ScreeningEvent.ClarificationEvent;
import dk.revus.submission.screening.model.ScreeningObstacles;
import dk.revus.submission.screening.model.ScreeningRefusal;
import dk.revus.submission.screening.model.ScreeningTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The screenings on their journal. */
@Component
class Screenings {

    private final Calls calls;
    private final Handler<ScreeningCommand, Screening, ScreeningEvent, ScreeningRefusal> handler;
    private final Queries<Screening, ScreeningEvent, ScreeningRefusal> queries;

    Screenings(Aggregates aggregates, Calls calls) {
        this.calls = calls;
        this.handler =
                aggregates.of(
                        ScreeningAggregate.of(new ScreeningPublishedEvents(this::cycleOfCall)));
        this.queries = handler.queries();
    }

    private String cycleOfCall(String callId) {
        return calls.find(callId).map(call -> Calls.contentOf(call.state()).cycleId()).orElse("");
    }

    CommandResult<Screening> handle(String id, ScreeningCommand command, CommandContext context) {
        return decide(
                id, command, context, decider -> screening -> decider.decide(command, screening));
    }

    /**
     * @param deciding makes of this screening's decider what is to be asked of it; asked again when
     *     somebody was faster
     */
    CommandResult<Screening> decide(
            String id,
            ScreeningCommand command,
            CommandContext context,
            Function<
                            ScreeningDecider,
                            Function<Screening, Decision<ScreeningEvent, ScreeningRefusal>>>
                    deciding) {
        var response = Responses.idOf(id);
        var decider = new ScreeningDecider(response.municipality(), termsOf(response));
        return handler.handle(id, command, context, deciding.apply(decider));
    }

    Optional<Stored<Screening>> find(String id) {
        return queries.find(id);
    }

    Optional<Stored<Screening>> findFor(Actor actor, String id) {
        return queries.findFor(actor, Responses.idOf(id).value());
    }

    /** What was asked, moved, put right and ended, oldest first. */
    List<PastCommit<ScreeningEvent>> clarifications(String id) {
        return queries.historyOf(id, ClarificationEvent.class);
    }

    List<Stored<Screening>> list(Bson filter, @Nullable String after, int limit) {
        return queries.list(filter, after, limit);
    }

    List<Stored<Screening>> of(String callId, String... states) {
        return queries.list(and(eq("state.file.callId", callId), in("name", states)), null, 1000);
    }

    List<Stored<Screening>> inState(Class<? extends Screening> state) {
        return queries.list(eq("name", Names.of(state)), null, 1000);
    }

    String stateName(Stored<Screening> screening) {
        return queries.stateName(screening);
    }

    Actions actions(Stored<Screening> screening, Actor actor, ScreeningObstacles obstacles) {
        return queries.actions(
                screening, actor, ScreeningAggregate.COMMANDS.byName(obstacles::inTheWayOf));
    }

    ScreeningTerms termsOf(ResponseId id) {
        var call =
                calls.find(id.callId())
                        .orElseThrow(() -> new ProblemException(Problem.notFound()))
                        .state();
        return new ScreeningTerms(
                Calls.contentOf(call).principles().stream().map(Reference::id).toList(),
                call instanceof Call.Processed);
    }

    /** Who acts, as the decider needs to know it. */
    static Act act(CommandContext context) {
        var actor = context.actor();
        var today = LocalDate.ofInstant(context.at(), COPENHAGEN);
        return new Act(actor.person(), actor.function(), actor.organisations(today), context.at());
    }
}
