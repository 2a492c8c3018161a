package dk.revus.submission.call;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.decision.Names;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.time.DueWork;
import dk.revus.submission.SubmissionProperties;
import dk.revus.submission.call.model.Call;
import dk.revus.submission.call.model.CallCommand;
import dk.revus.submission.call.model.CallCommand.CloseCall;
import dk.revus.submission.call.model.CallCommand.OpenCall;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Watches the calendar: opens and closes calls when their time has come. */
@Component
class CallCalendar implements DueWork {

    private final Calls calls;
    private final Turnout turnout;
    private final SubmissionProperties properties;

    CallCalendar(Calls calls, Turnout turnout, SubmissionProperties properties) {
        this.calls = calls;
        this.turnout = turnout;
        this.properties = properties;
    }

    @Override
    public String name() {
        return "call-calendar";
    }

    @Override
    public Optional<Instant> nextDue() {
        return waiting().stream().map(this::dueAt).min(Comparator.naturalOrder());
    }

    @Override
    public void run(Instant now) {
        waiting().stream()
                .filter(call -> !dueAt(call).isAfter(now))
                .sorted(Comparator.comparing(this::dueAt))
                .forEach(call -> act(call, now));
    }

    private List<Stored<Call>> waiting() {
        return calls.inStates(Call.Scheduled.class, Call.Open.class);
    }

    private Instant dueAt(Stored<Call> call) {
        var content = Calls.contentOf(call.state());
        return call.state() instanceof Call.Open
                ? content.deadline().closesAt().plus(properties.closingGrace())
                : content.opensAt();
    }

    private void act(Stored<Call> call, Instant now) {
        CallCommand command =
                call.state() instanceof Call.Open
                        ? new CloseCall(turnout.of(call), now)
                        : new OpenCall(now);
        var key = Names.of(command) + "@" + call.version();
        calls.handle(call.id(), command, CommandContext.system(key, null, now));
    }
}
