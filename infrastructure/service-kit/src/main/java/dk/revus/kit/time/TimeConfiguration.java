package dk.revus.kit.time;

import dk.revus.kit.settings.KitSettings;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Wires the clock: real time, unless the profile is local or demo. */
@Configuration(proxyBeanMethods = false)
public class TimeConfiguration {

    @Bean
    @ConditionalOnMissingBean(Clock.class)
    PlatformClock clock(KitSettings settings, Environment environment) {
        if (!environment.acceptsProfiles(Profiles.of("local | demo"))) {
            return PlatformClock.realTime();
        }
        var file = settings.clock().file();
        return PlatformClock.fromFile(file == null ? null : Path.of(file));
    }
}
