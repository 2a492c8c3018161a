package dk.revus.kit.event;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.decision.Names;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A meeting was moved, and what hangs on its day is to follow.
 *
 * @param cause the event that told it
 */
public record MovedMeeting(
        String cycleId, LocalDate from, LocalDate to, String reason, String cause) {

    private record MeetingFact(
            String cycleId,
            LocalDate date,
            @Nullable LocalDate movedFrom,
            @Nullable String reason) {}

    /** What an event of a meeting tells of it; empty when the day is as it was. */
    public static Optional<MovedMeeting> toldIn(ReceivedEvent event) {
        if (!event.type().equals("meeting.corrected")) {
            return Optional.empty();
        }
        var told = event.data(MeetingFact.class);
        return Optional.ofNullable(told.movedFrom())
                .map(
                        from ->
                                new MovedMeeting(
                                        told.cycleId(),
                                        from,
                                        told.date(),
                                        Objects.requireNonNullElse(told.reason(), ""),
                                        event.id()));
    }

    /** In which the platform lets something follow; a second time it does nothing. */
    public CommandContext asking(Object command, Instant at) {
        return CommandContext.system(Names.of(command) + "@" + cause, cause, at);
    }
}
