package dk.revus.strategy.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.decision.Decision;
import dk.revus.strategy.organisation.model.Organisation.Registered;
import dk.revus.strategy.organisation.model.Organisation.Unregistered;
import dk.revus.strategy.organisation.model.OrganisationCommand.Register;
import dk.revus.strategy.organisation.model.OrganisationEvent.OrganisationRegistered;
import dk.revus.strategy.organisation.model.OrganisationRefusal.LandsdelMissing;
import dk.revus.strategy.organisation.model.OrganisationRefusal.MailAddressUnreachable;
import dk.revus.strategy.organisation.model.OrganisationRefusal.NotAMunicipalityCode;
import dk.revus.strategy.organisation.model.OrganisationRefusal.RegisteredOtherwise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The municipalities and the other bodies, each under its own code. */
class RegisteringOrganisationsTest {

    private static final Landsdel OMEGN = new Landsdel("DK012", "Københavns omegn");
    private static final MailServer MAIL = new MailServer(false);
    private static final Particulars ALBERTSLUND = municipality("165", OMEGN);

    @Test
    void a_municipality_is_registered_with_code_and_landsdel() {
        assertThat(OrganisationDecider.decide(new Register(ALBERTSLUND), MAIL, new Unregistered()))
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
        assertThat(
                        OrganisationDecider.decide(
                                new Register(ALBERTSLUND), MAIL, new Registered(ALBERTSLUND)))
                .isEqualTo(Decision.accept());
    }

    @Test
    void a_taken_code_is_refused_with_what_it_stands_for() {
        assertThat(
                        OrganisationDecider.decide(
                                new Register(
                                        municipality("165", new Landsdel("DK013", "Nordsjælland"))),
                                MAIL,
                                new Registered(ALBERTSLUND)))
                .isEqualTo(Decision.refuse(new RegisteredOtherwise(ALBERTSLUND)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "099", "1000", "abc", "00165", ""})
    void a_municipality_needs_three_digits(String code) {
        assertThat(
                        OrganisationDecider.decide(
                                new Register(municipality(code, OMEGN)), MAIL, new Unregistered()))
                .isEqualTo(Decision.refuse(new NotAMunicipalityCode(Particulars.shortest(code))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "999"})
    void the_smallest_and_the_largest_code_are_good(String code) {
        assertThat(
                        OrganisationDecider.decide(
                                new Register(municipality(code, OMEGN)), MAIL, new Unregistered()))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void a_municipality_lies_in_a_landsdel() {
        assertThat(
                        OrganisationDecider.decide(
                                new Register(municipality("165", null)), MAIL, new Unregistered()))
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
        assertThat(OrganisationDecider.decide(new Register(region), MAIL, new Unregistered()))
                .isEqualTo(Decision.accept(new OrganisationRegistered(region)));
    }

    private static Decision<?, ?> registeredAt(String email, boolean takesUtf8) {
        var known = new Particulars("84", "R", "R", OrganisationKind.REGION, null, email);
        return OrganisationDecider.decide(
                new Register(known), new MailServer(takesUtf8), new Unregistered());
    }

    @ParameterizedTest
    @ValueSource(strings = {"søren@kommune.example", "post@b_c.example", "post"})
    void an_address_that_no_mail_reaches_is_refused_when_it_is_registered(String email) {
        assertThat(registeredAt(email, false))
                .isEqualTo(Decision.refuse(new MailAddressUnreachable(email)));
    }

    @Test
    void letters_such_as_ae_may_stand_behind_the_sign_and_before_it_where_the_server_takes_them() {
        assertThat(registeredAt("post@rødovre.example", false))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(registeredAt("søren@kommune.example", true))
                .isInstanceOf(Decision.Accepted.class);
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
