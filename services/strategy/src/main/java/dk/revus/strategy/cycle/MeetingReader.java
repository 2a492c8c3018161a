package dk.revus.strategy.cycle;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.decision.Names;
import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import dk.revus.kit.journal.Aggregates;
import dk.revus.kit.journal.Answer;
import dk.revus.kit.journal.Handler;
import dk.revus.strategy.cycle.model.Cycle;
import dk.revus.strategy.cycle.model.CycleCommand;
import dk.revus.strategy.cycle.model.CycleCommand.FollowMeeting;
import dk.revus.strategy.cycle.model.CycleDecider;
import dk.revus.strategy.cycle.model.CycleEvent;
import dk.revus.strategy.cycle.model.CycleRefusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    record MeetingNews(
            String cycleId,
            LocalDate date,
            @Nullable LocalDate movedFrom,
            @Nullable String reason) {}

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
        var news = event.data(MeetingNews.class);
        if (event.type().equals("meeting.corrected") && news.movedFrom() != null) {
            follow(
                    news.cycleId(),
                    new FollowMeeting(
                            news.movedFrom(),
                            news.date(),
                            Objects.requireNonNullElse(news.reason(), "")),
                    event.id());
        }
    }

    private void follow(String cycleId, FollowMeeting command, String cause) {
        var name = Names.of(command);
        var context = CommandContext.system(name + "@" + cause, cause, clock.instant());
        var answer =
                cycles.handle(
                        cycleId, command, context, cycle -> CycleDecider.decide(command, cycle));
        if (answer instanceof Answer.Refused<Cycle>(var problem, _)) {
            throw new IllegalStateException(name + " of " + cycleId + ": " + problem);
        }
    }
}
