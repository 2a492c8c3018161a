package dk.revus.notification.reminder;

import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import dk.revus.kit.time.Timetable;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A call that was told of may bring a new first reminder. */
@Component
@Order(3)
class CallWatch implements EventReader {

    private final Timetable timetable;

    CallWatch(Timetable timetable) {
        this.timetable = timetable;
    }

    @Override
    public String name() {
        return "reminder-plan";
    }

    @Override
    public Set<String> topics() {
        return Set.of("revus.call.events");
    }

    @Override
    public void read(ReceivedEvent event) {
        timetable.changed();
    }
}
