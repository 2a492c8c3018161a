package dk.revus.notification.message;

import com.mongodb.client.MongoDatabase;
import dk.revus.kit.decision.Names;
import dk.revus.kit.event.EventReader;
import dk.revus.kit.settings.Instance;
import dk.revus.notification.known.model.KnownFacts;
import dk.revus.notification.message.model.Message;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Wires the sender. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    /** What wakes up finds what the other readers have kept. */
    private static final int AFTER_THE_OTHERS = 3;

    @Bean
    Sender sender(
            JournalMessages messages,
            KnownFacts known,
            MongoDatabase database,
            Post post,
            CircuitBreakerRegistry breakers,
            MailProperties settings,
            MailMetrics metrics,
            Instance instance,
            Clock clock) {
        return new Sender(
                messages,
                known,
                new Deliveries(database, InstantSource.system(), instance),
                post,
                breakers.circuitBreaker("smtp"),
                settings,
                metrics,
                clock);
    }

    @Bean
    SenderThread senderThread(Sender sender, SenderWakeup wakeup, MailProperties settings) {
        return new SenderThread(sender, wakeup, settings.sweep());
    }

    /** An organisation we hear of may have mail waiting for its address. */
    @Bean
    @Order(AFTER_THE_OTHERS)
    EventReader addresses(SenderWakeup wakeup) {
        return EventReader.waking("addresses", "organisation", wakeup::signal);
    }

    @Bean
    MeterBinder pendingMail(MongoDatabase database) {
        var states = database.getCollection("state-message");
        return registry ->
                Gauge.builder(
                                "revus.mail.pending",
                                states,
                                s ->
                                        s.countDocuments(
                                                com.mongodb.client.model.Filters.eq(
                                                        "name", Names.of(Message.Pending.class))))
                        .description("Messages that wait to be sent")
                        .register(registry);
    }
}
