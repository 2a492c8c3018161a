package dk.revus.meetings;

import dk.revus.meetings.MeetingCommand.Hold;
import dk.revus.meetings.MeetingCommand.Move;
import dk.revus.meetings.MeetingCommand.Plan;
import dk.revus.meetings.MeetingRefusal.AlreadyPlanned;
import dk.revus.meetings.MeetingRefusal.NoSuchMeeting;
import dk.revus.meetings.MeetingRefusal.NotYet;
import java.util.Optional;

final class MeetingDecider {

    private MeetingDecider() {}

    static Optional<MeetingRefusal> decide(MeetingCommand command) {
        return switch (command) {
            case Plan() -> Optional.of(new AlreadyPlanned());
            case Hold() -> Optional.of(new NotYet());
            case Move() -> Optional.of(new NoSuchMeeting());
        };
    }
}
