package dk.revus.strategy.cycle;

import dk.revus.kit.decision.Names;
import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.MovedMeeting;
import dk.revus.kit.event.ReceivedEvent;
import dk.revus.kit.journal.Aggregates;
import dk.revus.kit.journal.Handler;
import dk.revus.strategy.cycle.model.Cycle;
import dk.revus.strategy.cycle.model.CycleCommand;
import dk.revus.strategy.cycle.model.CycleCommand.FollowMeeting;
import dk.revus.strategy.cycle.model.CycleDecider;
import dk.revus.strategy.cycle.model.CycleEvent;
import dk.revus.strategy.cycle.model.CycleRefusal;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A meeting that is moved takes the milestone with it that stands for it in its cycle. */
@Component
class MeetingReader implements EventReader {

    private final Handler<CycleCommand, Cycle, CycleEvent, CycleRefusal> cycles;
    private final Clock clock;

    MeetingReader(Aggregates aggregates, Clock clock) {
        this.cycles = aggregates.of(CycleAggregate.AGGREGATE);
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
        var command = new FollowMeeting(moved.from(), moved.to(), moved.reason());
        cycles.handle(
                        moved.cycleId(),
                        command,
                        moved.asking(command, clock.instant()),
                        cycle -> CycleDecider.decide(command, cycle))
                .demandDone(Names.of(command) + " of " + moved.cycleId());
    }
}
