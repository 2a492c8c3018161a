package dk.revus.submission.screening;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.decision.Names;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.time.DueWork;
import dk.revus.submission.SubmissionProperties;
import dk.revus.submission.screening.model.ClarificationCommand.LapseClarification;
import dk.revus.submission.screening.model.Screening;
import dk.revus.submission.screening.model.Screening.AwaitingClarification;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Watches the calendar: a request for clarification that nobody answered lapses, and the screening
 * goes on without it. As with a call, an answer received in time is not overtaken.
 */
@Component
class ClarificationCalendar implements DueWork {

    private final Screenings screenings;
    private final SubmissionProperties properties;

    ClarificationCalendar(Screenings screenings, SubmissionProperties properties) {
        this.screenings = screenings;
        this.properties = properties;
    }

    private record Open(Stored<Screening> screening, Instant dueAt) {}

    @Override
    public String name() {
        return "clarification-calendar";
    }

    @Override
    public Optional<Instant> nextDue() {
        return open().stream().map(Open::dueAt).findFirst();
    }

    @Override
    public void run(Instant now) {
        open().stream()
                .takeWhile(open -> !open.dueAt().isAfter(now))
                .forEach(open -> lapse(open.screening(), now));
    }

    /** The earliest first. */
    private List<Open> open() {
        return screenings.inState(AwaitingClarification.class).stream()
                .map(screening -> new Open(screening, dueAt(screening.state())))
                .sorted(Comparator.comparing(Open::dueAt))
                .toList();
    }

    private Instant dueAt(Screening screening) {
        if (screening instanceof AwaitingClarification(_, var request)) {
            return request.deadline().closesAt().plus(properties.closingGrace());
        }
        throw new IllegalStateException("Nothing was asked in " + screening);
    }

    private void lapse(Stored<Screening> screening, Instant now) {
        var command = new LapseClarification(now);
        var key = Names.of(command) + "@" + screening.version();
        screenings.handle(screening.id(), command, CommandContext.system(key, null, now));
    }
}
