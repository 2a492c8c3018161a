package dk.revus.submission.response;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.decision.Names;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.time.DueWork;
import dk.revus.submission.SubmissionProperties;
import dk.revus.submission.call.model.Deadline;
import dk.revus.submission.response.model.FollowingCommand.EndLateAdmission;
import dk.revus.submission.response.model.Response;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Ends a late admission when its last day is over and nothing was sent. */
@Component
class LateAdmissions implements DueWork {

    private final Responses responses;
    private final SubmissionProperties properties;

    LateAdmissions(Responses responses, SubmissionProperties properties) {
        this.responses = responses;
        this.properties = properties;
    }

    @Override
    public String name() {
        return "late-admissions";
    }

    @Override
    public Optional<Instant> nextDue() {
        return admitted().map(Admitted::due).min(Comparator.naturalOrder());
    }

    @Override
    public void run(Instant now) {
        admitted()
                .filter(admitted -> !admitted.due().isAfter(now))
                .sorted(Comparator.comparing(Admitted::due))
                .forEach(admitted -> end(admitted.response(), now));
    }

    private record Admitted(Stored<Response> response, Instant due) {}

    /** As with a call: what was received in time and is being worked on is not overtaken. */
    private Stream<Admitted> admitted() {
        return responses.admittedLate().stream()
                .flatMap(
                        response ->
                                Optional.ofNullable(response.state().desk().lateUntil())
                                        .map(day -> new Deadline(day).closesAt())
                                        .map(at -> at.plus(properties.closingGrace()))
                                        .map(due -> new Admitted(response, due))
                                        .stream());
    }

    private void end(Stored<Response> response, Instant now) {
        var command = new EndLateAdmission(now);
        var key = Names.of(command) + "@" + response.version();
        responses.handle(
                Responses.idOf(response.id()), command, CommandContext.system(key, null, now));
    }
}
