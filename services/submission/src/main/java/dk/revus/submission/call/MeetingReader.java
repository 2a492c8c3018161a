package dk.revus.submission.call;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.decision.Names;
import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import dk.revus.kit.journal.Answer;
import dk.revus.submission.call.model.Call;
import dk.revus.submission.call.model.CallCommand.FollowMeeting;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
            var command =
                    new FollowMeeting(
                            news.movedFrom(),
                            news.date(),
                            Objects.requireNonNullElse(news.reason(), ""),
                            clock.instant());
            calls.ofCycle(news.cycleId()).forEach(call -> follow(call.id(), command, event.id()));
        }
    }

    private void follow(String callId, FollowMeeting command, String cause) {
        var name = Names.of(command);
        var context = CommandContext.system(name + "@" + cause, cause, command.at());
        if (calls.handle(callId, command, context)
                instanceof Answer.Refused<Call>(var problem, _)) {
            throw new IllegalStateException(name + " of " + callId + ": " + problem);
        }
    }
}
