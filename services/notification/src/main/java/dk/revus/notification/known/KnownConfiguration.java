package dk.revus.notification.known;

import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.Views;
import dk.revus.notification.known.model.KnownFacts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Wires what is known from the other services. */
@Configuration(proxyBeanMethods = false)
class KnownConfiguration {

    private static final int BEFORE_THE_OTHERS = 1;

    @Bean
    KnownFacts known(Views views) {
        return new KnownViews(views);
    }

    @Bean
    @Order(BEFORE_THE_OTHERS)
    EventReader knownReader(Views views) {
        return new KnownViews(views).reader();
    }
}
