package dk.revus.kit;

import dk.revus.kit.event.EventConfiguration;
import dk.revus.kit.journal.JournalConfiguration;
import dk.revus.kit.operation.OperationConfiguration;
import dk.revus.kit.relay.RelayConfiguration;
import dk.revus.kit.security.SecurityConfiguration;
import dk.revus.kit.settings.Instance;
import dk.revus.kit.settings.KitSettings;
import dk.revus.kit.time.TimeConfiguration;
import dk.revus.kit.web.WebConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The kit as a whole. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KitSettings.class)
@Import({
    JournalConfiguration.class,
    RelayConfiguration.class,
    EventConfiguration.class,
    TimeConfiguration.class,
    OperationConfiguration.class,
    SecurityConfiguration.class,
    WebConfiguration.class
})
public class KitConfiguration {

    @Bean
    Instance instance(KitSettings settings) {
        return Instance.starting(settings.service());
    }
}
