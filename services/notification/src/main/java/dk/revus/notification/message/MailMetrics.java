package dk.revus.notification.message;

import dk.revus.notification.message.model.Kind;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** What operations see of the mail: how much left the platform, how much came to nothing. */
@Component
class MailMetrics {

    private final MeterRegistry registry;

    MailMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void sent(Kind kind) {
        registry.counter("revus.mail.sent", "kind", kind.name()).increment();
    }

    void failed(Kind kind) {
        registry.counter("revus.mail.failed", "kind", kind.name()).increment();
    }
}
