package dk.revus.kit.time;

import dk.revus.kit.KitSettings;
import dk.revus.kit.event.Listener;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Wires the clock: real time, unless the profile is local or demo. */
@Configuration(proxyBeanMethods = false)
@Import(ClockEndpoint.class)
public class TimeConfiguration {

    private static final Duration QUESTION = Duration.ofSeconds(1);

    @Bean
    @ConditionalOnMissingBean(Clock.class)
    PlatformClock clock(KitSettings settings, Environment environment) {
        if (!environment.acceptsProfiles(Profiles.of("local | demo"))) {
            return PlatformClock.realTime();
        }
        var file = settings.clock().file();
        return PlatformClock.fromFile(file == null ? null : Path.of(file));
    }

    @Bean
    Timetable timetable(List<DueWork> works, Clock clock, ObjectProvider<Listener> listener) {
        return new Timetable(works, clock, () -> listener.getObject().hasReadAll(QUESTION));
    }
}
