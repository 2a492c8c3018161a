package dk.revus.strategy.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.decision.Decision;
import dk.revus.strategy.organisation.model.Organisation.Registered;
import dk.revus.strategy.organisation.model.Organisation.Unregistered;
import dk.revus.strategy.organisation.model.OrganisationCommand.Correct;
import dk.revus.strategy.organisation.model.OrganisationEvent.OrganisationCorrected;
import dk.revus.strategy.organisation.model.OrganisationRefusal.NotRegistered;
import dk.revus.strategy.organisation.model.OrganisationRefusal.NothingChanged;
import dk.revus.strategy.organisation.model.OrganisationRefusal.ReasonRequired;
import org.junit.jupiter.api.Test;

/** A mailbox moves; what it was before stays in the record. */
class CorrectingAnOrganisationTest {

    private static final Particulars BEFORE = mailedAt("ks@albertslund.example");
    private static final Particulars AFTER = mailedAt("borgmester@albertslund.example");

    @Test
    void what_was_registered_is_put_right_with_a_reason_and_both_are_kept() {
        var corrected = new OrganisationCorrected(BEFORE, AFTER, "Postkassen er flyttet.");
        assertThat(correct(AFTER, " Postkassen er flyttet. ", new Registered(BEFORE)))
                .isEqualTo(Decision.accept(corrected));
        assertThat(OrganisationDecider.evolve(new Registered(BEFORE), corrected))
                .isEqualTo(new Registered(AFTER));
    }

    @Test
    void not_without_a_reason_and_not_for_nothing() {
        assertThat(correct(AFTER, " ", new Registered(BEFORE)))
                .isEqualTo(Decision.refuse(new ReasonRequired()));
        assertThat(correct(BEFORE, "Fejl.", new Registered(BEFORE)))
                .isEqualTo(Decision.refuse(new NothingChanged()));
        assertThat(correct(AFTER, "Fejl.", new Unregistered()))
                .isEqualTo(Decision.refuse(new NotRegistered()));
    }

    private static Decision<OrganisationEvent, OrganisationRefusal> correct(
            Particulars after, String reason, Organisation organisation) {
        return OrganisationDecider.decide(
                new Correct(_ -> after, reason), new MailServer(false), organisation);
    }

    private static Particulars mailedAt(String email) {
        return new Particulars(
                "165",
                "Albertslund",
                "Albertslund Kommune",
                OrganisationKind.MUNICIPALITY,
                new Landsdel("DK012", "Københavns omegn"),
                email);
    }
}
