package dk.revus.submission.call;

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
import dk.revus.kit.journal.Numbering;
import dk.revus.kit.journal.Queries;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.permission.Permissions;
import dk.revus.kit.security.Actor;
import dk.revus.submission.call.model.Call;
import dk.revus.submission.call.model.CallCommand;
import dk.revus.submission.call.model.CallCommand.CopyCall;
import dk.revus.submission.call.model.CallCommand.CreateCall;
import dk.revus.submission.call.model.CallContent;
import dk.revus.submission.call.model.CallDecider;
import dk.revus.submission.call.model.CallEvent;
import dk.revus.submission.call.model.CallRefusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The calls on their journal. */
@Component
public class Calls {

    static final String CYCLE = "state.content.cycleId";
    static final String INVITED = "state.content.invited";

    private final Clock clock;
    private final Handler<CallCommand, Call, CallEvent, CallRefusal> handler;
    private final Queries<Call, CallEvent, CallRefusal> queries;

    Calls(Aggregates aggregates, Clock clock) {
        this.clock = clock;
        this.handler = aggregates.of(CallAggregate.AGGREGATE);
        this.queries = handler.queries();
    }

    CommandResult<Call> create(CreateCall command, CommandContext context) {
        return make(command, context, call -> CallDecider.decide(command, call));
    }

    /** Makes a call from an earlier one. */
    CommandResult<Call> createCopy(CreateCall command, CommandContext context) {
        return make(command, context, call -> CallDecider.decideCopy(command, call));
    }

    /** Under the next number of its year. */
    private CommandResult<Call> make(
            CreateCall command,
            CommandContext context,
            Function<Call, Decision<CallEvent, CallRefusal>> decide) {
        int year = context.at().atZone(COPENHAGEN).getYear();
        return handler.create(new Numbering("IK-%d-".formatted(year), 2), command, context, decide);
    }

    CommandResult<Call> handle(String id, CallCommand command, CommandContext context) {
        return handler.handle(id, command, context, call -> CallDecider.decide(command, call));
    }

    /** Whether it may be copied in the version that the caller has seen; nothing happens to it. */
    CommandResult<Call> forCopying(String id, CommandContext context) {
        return handle(id, new CopyCall(), context);
    }

    /** Whatever its state; who may see it is the caller's business. */
    public Optional<Stored<Call>> find(String id) {
        return queries.find(id);
    }

    public Optional<Stored<Call>> findFor(Actor actor, String id) {
        return queries.findFor(actor, id);
    }

    /**
     * Those that this actor may read, so that a page is never shorter than it should be.
     *
     * @param cycle null for those of every cycle
     * @param invited the code of a municipality that they ask; null for all
     */
    List<Stored<Call>> listFor(
            Actor actor,
            @Nullable String cycle,
            @Nullable String invited,
            @Nullable String after,
            int limit) {
        var today = LocalDate.now(clock);
        var readable =
                CallAggregate.AGGREGATE.permissions().states().stream()
                        .filter(state -> mayReadIn(state, actor, today))
                        .toList();
        var wanted = new ArrayList<Bson>();
        wanted.add(in("name", readable));
        if (cycle != null) {
            wanted.add(eq(CYCLE, cycle));
        }
        if (invited != null) {
            wanted.add(eq(INVITED, invited));
        }
        return queries.list(and(wanted), after, limit);
    }

    private static boolean mayReadIn(String state, Actor actor, LocalDate today) {
        return CallAggregate.AGGREGATE
                        .permissions()
                        .admits(Permissions.READ, null, actor, today)
                        .isEmpty()
                && CallAggregate.AGGREGATE
                        .permissions()
                        .opens(Permissions.READ, state, null, actor, today)
                        .isEmpty();
    }

    @SafeVarargs
    final List<Stored<Call>> inStates(Class<? extends Call>... states) {
        return queries.list(in("name", Names.within(states)), null, 1000);
    }

    List<Stored<Call>> ofCycle(String cycleId) {
        return queries.list(eq(CYCLE, cycleId), null, 1000);
    }

    Handler<CallCommand, Call, CallEvent, CallRefusal> handler() {
        return handler;
    }

    Queries<Call, CallEvent, CallRefusal> queries() {
        return queries;
    }

    /**
     * @throws IllegalStateException for a call that does not exist
     */
    public static CallContent contentOf(Call call) {
        return call.content();
    }

    /** What it said at a moment; what was changed afterwards is taken back. */
    public static CallContent contentOf(Call call, Instant moment) {
        return call.contentAsOf(moment);
    }
}
