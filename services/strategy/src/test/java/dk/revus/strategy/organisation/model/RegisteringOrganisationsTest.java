package dk.revus.strategy.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.decision.Decision;
import dk.revus.strategy.organisation.model.Organisation.Registered;
import dk.revus.strategy.organisation.model.Organisation.Unregistered;
import dk.revus.strategy.organisation.model.OrganisationEvent.OrganisationRegistered;
import dk.revus.strategy.organisation.model.OrganisationRefusal.LandsdelMissing;
import dk.revus.strategy.organisation.model.OrganisationRefusal.NotAMunicipalityCode;
import dk.revus.strategy.organisation.model.OrganisationRefusal.RegisteredOtherwise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The municipalities and the other bodies, each under its own code. */
class RegisteringOrganisationsTest {

    private static final Landsdel OMEGN = new Landsdel("DK012", "Københavns omegn");
    private static final Particulars ALBERTSLUND = municipality("165", OMEGN);

    @Test
    void a_municipality_is_registered_with_code_and_landsdel() {
        assertThat(OrganisationDecider.register(ALBERTSLUND, new Unregistered()))
                .isEqualTo(Decision.accept(new OrganisationRegistered(ALBERTSLUND)));
    }

    @Test
    void what_was_registered_is_remembered() {
        assertThat(
                        OrganisationDecider.evolve(
                                new Unregistered(), new OrganisationRegistered(ALBERTSLUND)))
                .isEqualTo(new Registered(ALBERTSLUND));
    }

    @Test
    void four_digits_from_a_register_mean_the_same_municipality() {
        assertThat(municipality("0165", OMEGN)).isEqualTo(ALBERTSLUND);
    }

    @Test
    void saying_the_same_again_changes_nothing() {
        assertThat(OrganisationDecider.register(ALBERTSLUND, new Registered(ALBERTSLUND)))
                .isEqualTo(Decision.accept());
    }

    @Test
    void a_taken_code_is_refused_with_what_it_stands_for() {
        assertThat(
                        OrganisationDecider.register(
                                municipality("165", new Landsdel("DK013", "Nordsjælland")),
                                new Registered(ALBERTSLUND)))
                .isEqualTo(Decision.refuse(new RegisteredOtherwise(ALBERTSLUND)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "099", "1000", "abc", "00165", ""})
    void a_municipality_needs_three_digits(String code) {
        assertThat(OrganisationDecider.register(municipality(code, OMEGN), new Unregistered()))
                .isEqualTo(Decision.refuse(new NotAMunicipalityCode(Particulars.shortest(code))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "999"})
    void the_smallest_and_the_largest_code_are_good(String code) {
        assertThat(OrganisationDecider.register(municipality(code, OMEGN), new Unregistered()))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void a_municipality_lies_in_a_landsdel() {
        assertThat(OrganisationDecider.register(municipality("165", null), new Unregistered()))
                .isEqualTo(Decision.refuse(new LandsdelMissing()));
    }

    @Test
    void the_region_needs_neither_three_digits_nor_a_landsdel() {
        var region =
                new Particulars(
                        "1084",
                        "Region Hovedstaden",
                        "Region Hovedstaden",
                        OrganisationKind.REGION,
                        null,
                        "regionen@region.example");
        assertThat(OrganisationDecider.register(region, new Unregistered()))
                .isEqualTo(Decision.accept(new OrganisationRegistered(region)));
    }

    private static Particulars municipality(
            String code, @org.jspecify.annotations.Nullable Landsdel landsdel) {
        return new Particulars(
                code,
                "Albertslund",
                "Albertslund Kommune",
                OrganisationKind.MUNICIPALITY,
                landsdel,
                "ks@albertslund.example");
    }
}
