package dk.revus.portal.page;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The platform's clock: the real one, except in a demonstration. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    Clock clock(Environment environment, @Value("${revus.clock.file:}") @Nullable String file) {
        var movable = environment.acceptsProfiles(Profiles.of("local | demo"));
        return movable && file != null && !file.isEmpty()
                ? new PlatformClock(java.nio.file.Path.of(file))
                : Clock.systemUTC();
    }
}
