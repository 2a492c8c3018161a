package dk.revus.kit.event;

import com.mongodb.client.MongoDatabase;
import dk.revus.kit.kafka.Topics;
import dk.revus.kit.settings.Instance;
import dk.revus.kit.settings.KitSettings;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the readers. */
@Configuration(proxyBeanMethods = false)
public class EventConfiguration {

    @Bean
    Views views(MongoDatabase database) {
        return new Views(database);
    }

    @Bean
    DeadLetters deadLetters(KitSettings settings, MongoDatabase database, Clock clock) {
        return new DeadLetters(settings, database, clock);
    }

    @Bean
    Listener listener(
            KitSettings settings,
            Instance instance,
            List<EventReader> readers,
            Topics topics,
            DeadLetters deadLetters) {
        return new Listener(settings, instance, readers, topics, deadLetters);
    }

    @Bean
    MeterBinder failedMessageMetrics(DeadLetters deadLetters) {
        return registry ->
                Gauge.builder("revus.messages.failed.open", deadLetters, DeadLetters::open)
                        .description("Messages set aside that nobody has dealt with")
                        .register(registry);
    }
}
