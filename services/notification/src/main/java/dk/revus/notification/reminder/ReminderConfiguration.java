package dk.revus.notification.reminder;

import dk.revus.kit.event.EventReader;
import dk.revus.kit.time.Timetable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Wires what may bring a new first reminder. */
@Configuration(proxyBeanMethods = false)
class ReminderConfiguration {

    /** What wakes up finds what the other readers have kept. */
    private static final int AFTER_THE_OTHERS = 3;

    @Bean
    @Order(AFTER_THE_OTHERS)
    EventReader callsToldOf(Timetable timetable) {
        return EventReader.waking("reminder-plan", "call", timetable::changed);
    }

    /** A question that was asked, or put off. */
    @Bean
    @Order(AFTER_THE_OTHERS)
    EventReader questionsToldOf(Timetable timetable) {
        return EventReader.waking("clarification-plan", "screening", timetable::changed);
    }
}
