package dk.revus.submission.call;

import dk.revus.kit.journal.Stored;
import dk.revus.kit.security.Actor;
import dk.revus.submission.call.model.Call;
import dk.revus.submission.call.model.CallObstacles;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Calls as this or that caller sees them. */
@Component
class CallViews {

    private final Calls calls;
    private final CallQuestions questions;
    private final Remaining remaining;
    private final Clock clock;

    CallViews(Calls calls, CallQuestions questions, Remaining remaining, Clock clock) {
        this.calls = calls;
        this.questions = questions;
        this.remaining = remaining;
        this.clock = clock;
    }

    /** Asks once for all, however many calls are shown. */
    Function<Stored<Call>, CallView> to(List<Stored<Call>> shown, Actor actor) {
        var asked = questions.about(shown.stream().map(Stored::id).toList());
        return call -> show(call, actor, asked.getOrDefault(call.id(), CallQuestions.Count.NONE));
    }

    Function<Stored<Call>, CallView> to(Actor actor) {
        return call -> to(List.of(call), actor).apply(call);
    }

    private CallView show(Stored<Call> call, Actor actor, CallQuestions.Count asked) {
        var now = clock.instant();
        var actions =
                calls.queries()
                        .actions(
                                call,
                                actor,
                                CallAggregate.AGGREGATE
                                        .commands()
                                        .byName(
                                                command ->
                                                        CallObstacles.inTheWayOf(
                                                                command,
                                                                call.state(),
                                                                actor.person(),
                                                                () -> remaining.on(call),
                                                                now)));
        return CallView.of(call, calls.queries().stateName(call), asked, actions);
    }
}
