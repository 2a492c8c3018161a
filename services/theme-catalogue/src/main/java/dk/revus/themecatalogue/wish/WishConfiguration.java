package dk.revus.themecatalogue.wish;

import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.LatestFact;
import dk.revus.kit.event.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires how each response was screened, which is shown on its wishes. */
@Configuration(proxyBeanMethods = false)
class WishConfiguration {

    @Bean
    EventReader screeningReader(Views views) {
        return EventReader.keeping(
                WishViews.SCREENINGS,
                LatestFact.of("screening", views.view(WishViews.SCREENINGS), ScreeningFact.class));
    }
}
