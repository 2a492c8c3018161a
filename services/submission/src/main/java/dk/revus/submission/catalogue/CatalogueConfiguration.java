package dk.revus.submission.catalogue;

import dk.revus.kit.event.EventReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what keeps the catalogue up to date. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    EventReader catalogueReader(Catalogue catalogue) {
        return catalogue.reader();
    }
}
