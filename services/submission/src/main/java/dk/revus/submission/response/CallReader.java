package dk.revus.submission.response;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.decision.Names;
import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import dk.revus.kit.time.SideBySide;
import dk.revus.kit.time.Timetable;
import dk.revus.submission.response.model.FollowingCommand.CancelWithCall;
import dk.revus.submission.response.model.FollowingCommand.EndWithCall;
import dk.revus.submission.response.model.FollowingCommand.Invite;
import dk.revus.submission.response.model.FollowingCommand.ReopenWithCall;
import dk.revus.submission.response.model.ResponseCommand;
import dk.revus.submission.response.model.ResponseId;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What a call means for its responses: one for each invited municipality when it is published, an
 * end to all that were not sent when it closes, and a new beginning for those when it reopens.
 * Works from our own events, so that a crash in between only delays it.
 */
@Component
class CallReader implements EventReader {

    /** Those at the same time share what they ask of the database. */
    private static final int AT_A_TIME = 32;

    private final Responses responses;
    private final Clock clock;
    private final ObjectProvider<Timetable> timetable;

    CallReader(Responses responses, Clock clock, ObjectProvider<Timetable> timetable) {
        this.responses = responses;
        this.clock = clock;
        this.timetable = timetable;
    }

    record CallFact(String callId, List<String> invited, @Nullable String reason) {}

    @Override
    public String name() {
        return "following-the-call";
    }

    @Override
    public Set<String> topics() {
        return Set.of("revus.call.events");
    }

    @Override
    public void read(ReceivedEvent event) {
        switch (event.type()) {
            case "call.published" -> toEach(event, new Invite());
            case "call.closed" -> toEach(event, new EndWithCall(clock.instant()));
            case "call.reopened" -> toEach(event, new ReopenWithCall());
            case "call.cancelled" -> {
                var reason = Objects.requireNonNullElse(event.data(CallFact.class).reason(), "");
                toEach(event, new CancelWithCall(reason));
            }
            default -> {
                // the responses go on as they are
            }
        }
        timetable.ifAvailable(Timetable::changed);
    }

    private void toEach(ReceivedEvent event, ResponseCommand command) {
        var name = Names.of(command);
        var call = event.data(CallFact.class);
        // A call can close more than once: each news of it is an act of its own.
        var context = CommandContext.system(name + "@" + event.id(), event.id(), clock.instant());
        SideBySide.each(
                call.invited(),
                AT_A_TIME,
                municipality ->
                        responses
                                .handle(
                                        ResponseId.of(call.callId(), municipality),
                                        command,
                                        context)
                                .demandDone(name + " of " + municipality));
    }
}
