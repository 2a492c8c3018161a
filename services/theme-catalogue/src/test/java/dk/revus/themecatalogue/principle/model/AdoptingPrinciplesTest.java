package dk.revus.themecatalogue.principle.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.decision.Decision;
import dk.revus.themecatalogue.principle.model.Principle.Adopted;
import dk.revus.themecatalogue.principle.model.Principle.Blank;
import dk.revus.themecatalogue.principle.model.PrincipleCommand.AdoptPrinciple;
import dk.revus.themecatalogue.principle.model.PrincipleCommand.CorrectPrinciple;
import dk.revus.themecatalogue.principle.model.PrincipleEvent.PrincipleAdopted;
import dk.revus.themecatalogue.principle.model.PrincipleEvent.PrincipleCorrected;
import dk.revus.themecatalogue.principle.model.PrincipleRefusal.AlreadyAdopted;
import dk.revus.themecatalogue.principle.model.PrincipleRefusal.NothingChanged;
import dk.revus.themecatalogue.principle.model.PrincipleRefusal.NumberTaken;
import dk.revus.themecatalogue.principle.model.PrincipleRefusal.ReasonRequired;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** "… skal leve op til de principper, som vi har vedtaget". */
class AdoptingPrinciplesTest {

    private static final Wording FEW =
            new Wording("revus-2019-2022", 2, "Få fokuserede temaer", "Hvad vælges fra?");

    @Test
    void a_principle_is_adopted() {
        assertThat(decide(FEW, new Blank(), Map.of(1, "P1")))
                .isEqualTo(Decision.accept(new PrincipleAdopted(FEW)));
    }

    @Test
    void a_principle_is_adopted_once() {
        assertThat(decide(FEW, new Adopted(FEW), Map.of(2, "P2")))
                .isEqualTo(Decision.refuse(new AlreadyAdopted()));
    }

    @Test
    void two_principles_of_a_cycle_do_not_share_a_number() {
        assertThat(decide(FEW, new Blank(), Map.of(2, "P9")))
                .isEqualTo(Decision.refuse(new NumberTaken(2, "P9")));
    }

    @Test
    void after_adoption_it_says_what_was_adopted() {
        assertThat(PrincipleDecider.evolve(new Blank(), new PrincipleAdopted(FEW)))
                .isEqualTo(new Adopted(FEW));
    }

    @Test
    void how_it_was_written_down_is_put_right_with_a_reason() {
        var right = new Wording(FEW.cycleId(), 2, "Få og fokuserede temaer", FEW.guidance());
        var corrected = new PrincipleCorrected(FEW, right, "Et ord manglede.");
        assertThat(correct(right, "Et ord manglede.")).isEqualTo(Decision.accept(corrected));
        assertThat(PrincipleDecider.evolve(new Adopted(FEW), corrected))
                .isEqualTo(new Adopted(right));
        assertThat(correct(right, " ")).isEqualTo(Decision.refuse(new ReasonRequired()));
        assertThat(correct(FEW, "Fejl.")).isEqualTo(Decision.refuse(new NothingChanged()));
    }

    private static Decision<PrincipleEvent, PrincipleRefusal> correct(
            Wording right, String reason) {
        return PrincipleDecider.decide(
                new CorrectPrinciple(right.title(), right.guidance(), reason), new Adopted(FEW));
    }

    private static Decision<PrincipleEvent, PrincipleRefusal> decide(
            Wording wording, Principle principle, Map<Integer, String> numbers) {
        return PrincipleDecider.decide(new AdoptPrinciple(wording), principle, numbers);
    }
}
