package dk.revus.themecatalogue.support;

import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.LatestFact;
import dk.revus.kit.event.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what is counted: what every call asks to be ranked, and every municipality's ranking. */
@Configuration(proxyBeanMethods = false)
class SupportConfiguration {

    @Bean
    EventReader supportReader(Views views) {
        return EventReader.keeping(
                "support",
                LatestFact.of("call", views.view(Ballots.CALLS), CallFact.class)
                        .searchedBy("cycleId"),
                LatestFact.of("response", views.view(Ballots.BALLOTS), ResponseFact.class)
                        .searchedBy("cycleId"));
    }
}
