package dk.revus.notification.reminder;

import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import dk.revus.kit.time.Timetable;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A question that was asked, or put off, may bring a new first reminder. */
@Component
@Order(3)
class ScreeningWatch implements EventReader {

    private final Timetable timetable;

    ScreeningWatch(Timetable timetable) {
        this.timetable = timetable;
    }

    @Override
    public String name() {
        return "clarification-plan";
    }

    @Override
    public Set<String> topics() {
        return Set.of("revus.screening.events");
    }

    @Override
    public void read(ReceivedEvent event) {
        timetable.changed();
    }
}
