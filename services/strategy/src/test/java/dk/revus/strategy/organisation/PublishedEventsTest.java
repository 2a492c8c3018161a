package dk.revus.strategy.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.journal.Letter.Classification;
import dk.revus.strategy.PublishedLetter;
import dk.revus.strategy.organisation.model.Landsdel;
import dk.revus.strategy.organisation.model.OrganisationEvent.OrganisationRegistered;
import dk.revus.strategy.organisation.model.OrganisationKind;
import dk.revus.strategy.organisation.model.Particulars;
import dk.revus.testkit.Contracts;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class PublishedEventsTest {

    @Test
    void an_organisation_is_told_of_as_released() {
        var letter =
                OrganisationAggregate.letter(
                        new OrganisationRegistered(
                                new Particulars(
                                        "165",
                                        "Albertslund",
                                        "Albertslund Kommune",
                                        OrganisationKind.MUNICIPALITY,
                                        new Landsdel("DK012", "Københavns omegn"),
                                        "ks@albertslund.example")));
        new PublishedLetter(letter).isTheExample();
        assertThat(letter.classification()).isEqualTo(Classification.INTERNAL);
    }

    @Test
    void the_schema_notices_what_is_missing() {
        var data = (ObjectNode) Contracts.example("strategy", "organisation.registered");
        data.remove("email");
        assertThat(Contracts.violations("strategy", "organisation.registered", data)).isNotEmpty();
    }
}
