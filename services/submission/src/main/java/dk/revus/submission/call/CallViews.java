package dk.revus.submission.call;

import dk.revus.kit.journal.Stored;
import dk.revus.kit.security.Actor;
import dk.revus.submission.call.model.Call;
import dk.revus.submission.call.model.CallObstacles;
import java.time.Clock;
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

    CallView show(Stored<Call> call, Actor actor) {
        var now = clock.instant();
        var actions =
                calls.queries()
                        .actions(
                                call,
                                actor,
                                Calls.CALL
                                        .commands()
                                        .byName(
                                                command ->
                                                        CallObstacles.inTheWayOf(
                                                                command,
                                                                call.state(),
                                                                actor.person(),
                                                                () -> remaining.on(call),
                                                                now)));
        return CallView.of(
                call, calls.queries().stateName(call), questions.about(call.id()), actions);
    }

    Function<Stored<Call>, CallView> to(Actor actor) {
        return call -> show(call, actor);
    }
}
