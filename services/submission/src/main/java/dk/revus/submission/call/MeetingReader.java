package dk.revus.submission.call;

import dk.revus.kit.decision.Names;
import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.MovedMeeting;
import dk.revus.kit.event.ReceivedEvent;
import dk.revus.submission.call.model.CallCommand.FollowMeeting;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A meeting that is moved takes the calls with it whose answers are discussed there. */
@Component
class MeetingReader implements EventReader {

    private final Calls calls;
    private final Clock clock;

    MeetingReader(Calls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "following-the-meetings";
    }

    @Override
    public Set<String> topics() {
        return Set.of("revus.meeting.events");
    }

    @Override
    public void read(ReceivedEvent event) {
        MovedMeeting.toldIn(event).ifPresent(this::follow);
    }

    private void follow(MovedMeeting moved) {
        var command = new FollowMeeting(moved.from(), moved.to(), moved.reason(), clock.instant());
        for (var call : calls.ofCycle(moved.cycleId())) {
            calls.handle(call.id(), command, moved.asking(command, command.at()))
                    .demandDone(Names.of(command) + " of " + call.id());
        }
    }
}
