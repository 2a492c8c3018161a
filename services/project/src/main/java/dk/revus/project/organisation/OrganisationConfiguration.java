package dk.revus.project.organisation;

import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.LatestFact;
import dk.revus.kit.event.Views;
import dk.revus.project.organisation.model.Organisations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what is known of the organisations. */
@Configuration(proxyBeanMethods = false)
class OrganisationConfiguration {

    private static final String VIEW = "organisations";

    /** The register's event as far as this service needs it. */
    record OrganisationFact(String kind) {}

    @Bean
    Organisations organisations(Views views) {
        var organisations = views.view(VIEW);
        return code -> organisations.find(code).isPresent();
    }

    @Bean
    EventReader organisationReader(Views views) {
        return EventReader.keeping(
                VIEW, LatestFact.of("organisation", views.view(VIEW), OrganisationFact.class));
    }
}
