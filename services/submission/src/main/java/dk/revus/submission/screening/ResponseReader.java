package dk.revus.submission.screening;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.decision.Names;
import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import dk.revus.kit.journal.Stored;
import dk.revus.submission.call.Calls;
import dk.revus.submission.call.model.Call;
import dk.revus.submission.response.Responses;
import dk.revus.submission.response.model.Response;
import dk.revus.submission.screening.model.FilingCommand;
import dk.revus.submission.screening.model.FilingCommand.End;
import dk.revus.submission.screening.model.FilingCommand.Follow;
import dk.revus.submission.screening.model.Screening;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What calls and responses mean for screenings: one for each answer with wishes when the call has
 * closed, for a late one when it comes, and an end when an answer does not count any longer. Works
 * from our own events, so that a crash in between only delays it, and looks at how things stand
 * now, so that the order in which they are told does not matter.
 */
@Component
class ResponseReader implements EventReader {

    private final Screenings screenings;
    private final Responses responses;
    private final Calls calls;
    private final Clock clock;

    ResponseReader(Screenings screenings, Responses responses, Calls calls, Clock clock) {
        this.screenings = screenings;
        this.responses = responses;
        this.calls = calls;
        this.clock = clock;
    }

    record ResponseFact(String callId, String organisation) {}

    @Override
    public String name() {
        return "following-the-responses";
    }

    @Override
    public Set<String> topics() {
        return Set.of("revus.call.events", "revus.response.events");
    }

    @Override
    public void read(ReceivedEvent event) {
        if ("call.closed".equals(event.type())) {
            var call = calls.find(event.subject()).orElseThrow();
            responses
                    .to(call.id(), Calls.contentOf(call.state()))
                    .forEach(response -> follow(call, response, event));
        } else if (event.type().startsWith("response.")) {
            var id = Responses.idOf(event.subject());
            var call = calls.find(id.callId()).orElseThrow();
            var known = screenings.find(id.value());
            if (known.isPresent() || hasClosed(call)) {
                responses.find(id).ifPresent(response -> follow(response, known, event));
            }
        }
    }

    private void follow(Stored<Call> call, Stored<Response> response, ReceivedEvent event) {
        var known = screenings.find(response.id());
        if (known.isPresent() || hasClosed(call)) {
            follow(response, known, event);
        }
    }

    private void follow(
            Stored<Response> response, Optional<Stored<Screening>> known, ReceivedEvent event) {
        var id = Responses.idOf(response.id());
        var version = SubmittedVersions.toScreen(id, response.state().valid());
        if (version != null) {
            act(response, new Follow(version), event);
        } else if (known.isPresent()) {
            act(response, new End(reason(response.state())), event);
        }
    }

    private static boolean hasClosed(Stored<Call> call) {
        return call.state().counts() != null;
    }

    private static String reason(Response response) {
        return response instanceof Response.Withdrawn(_, var reason, _) ? reason : "";
    }

    private void act(Stored<Response> response, FilingCommand command, ReceivedEvent event) {
        var name = Names.of(command);
        var context =
                CommandContext.system(
                        name + "@" + event.key() + "#" + event.sequence(),
                        event.id(),
                        clock.instant());
        screenings
                .handle(response.id(), command, context)
                .demandDone(name + " of " + response.id());
    }
}
