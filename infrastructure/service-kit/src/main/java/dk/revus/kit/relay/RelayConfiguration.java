package dk.revus.kit.relay;

import dk.revus.kit.journal.Journal;
import dk.revus.kit.kafka.Topics;
import dk.revus.kit.settings.Instance;
import dk.revus.kit.settings.KitSettings;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the relay. */
@Configuration(proxyBeanMethods = false)
public class RelayConfiguration {

    @Bean
    Topics topics(KitSettings settings) {
        return new Topics(settings.kafka());
    }

    @Bean
    Relay relay(KitSettings settings, Instance instance, Journal journal, Topics topics) {
        var outbox = new Outbox(journal, InstantSource.system(), instance);
        var mapper = new CloudEventMapper(settings.service(), settings.schemas());
        var publisher = new EventPublisher(mapper, settings.kafka(), topics, outbox);
        return new Relay(outbox, publisher);
    }

    @Bean
    MeterBinder outboxMetrics(Relay relay) {
        return registry ->
                Gauge.builder("revus.outbox.waiting", relay, Relay::waiting)
                        .description("Commits that wait to be published")
                        .register(registry);
    }
}
