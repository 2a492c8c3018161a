package dk.revus.kit.operation;

import dk.revus.kit.event.Listener;
import dk.revus.kit.time.DueWork;
import dk.revus.kit.time.Timetable;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires what happens by itself, and the door by which it is looked at. */
@Configuration(proxyBeanMethods = false)
@Import(ClockEndpoint.class)
public class OperationConfiguration {

    private static final Duration QUESTION = Duration.ofSeconds(1);

    @Bean
    Timetable timetable(List<DueWork> works, Clock clock, ObjectProvider<Listener> listener) {
        return new Timetable(works, clock, () -> listener.getObject().hasReadAll(QUESTION));
    }
}
