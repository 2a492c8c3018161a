package dk.revus.strategy.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.journal.PublishedEvent.Classification;
import dk.revus.strategy.PublishedEventAssert;
import dk.revus.strategy.organisation.model.Landsdel;
import dk.revus.strategy.organisation.model.OrganisationEvent.OrganisationCorrected;
import dk.revus.strategy.organisation.model.OrganisationEvent.OrganisationRegistered;
import dk.revus.strategy.organisation.model.OrganisationKind;
import dk.revus.strategy.organisation.model.Particulars;
import dk.revus.testkit.Contracts;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class PublishedEventsTest {

    @Test
    void an_organisation_is_told_of_as_released() {
        var published =
                OrganisationAggregate.published(
                        new OrganisationRegistered(
                                new Particulars(
                                        "165",
                                        "Albertslund",
                                        "Albertslund Kommune",
                                        OrganisationKind.MUNICIPALITY,
                                        new Landsdel("DK012", "Københavns omegn"),
                                        "ks@albertslund.example")));
        new PublishedEventAssert(published).isTheExample();
        assertThat(published.classification()).isEqualTo(Classification.INTERNAL);
    }

    @Test
    void a_correction_is_told_with_its_reason() {
        var before = municipality("ks@albertslund.example");
        var after = municipality("borgmester@albertslund.example");
        var published =
                OrganisationAggregate.published(
                        new OrganisationCorrected(before, after, "Postkassen er flyttet."));
        new PublishedEventAssert(published).isTheExample();
        assertThat(published.classification()).isEqualTo(Classification.INTERNAL);
    }

    private static Particulars municipality(String email) {
        return new Particulars(
                "165",
                "Albertslund",
                "Albertslund Kommune",
                OrganisationKind.MUNICIPALITY,
                new Landsdel("DK012", "Københavns omegn"),
                email);
    }

    @Test
    void the_schema_notices_what_is_missing() {
        var data = (ObjectNode) Contracts.example("strategy", "organisation.registered");
        data.remove("email");
        assertThat(Contracts.violations("strategy", "organisation.registered", data)).isNotEmpty();
    }
}
