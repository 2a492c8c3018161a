package dk.revus.themecatalogue.principle.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.decision.Decision;
import dk.revus.themecatalogue.principle.model.Principle.Adopted;
import dk.revus.themecatalogue.principle.model.Principle.Blank;
import dk.revus.themecatalogue.principle.model.PrincipleEvent.PrincipleAdopted;
import dk.revus.themecatalogue.principle.model.PrincipleRefusal.AlreadyAdopted;
import dk.revus.themecatalogue.principle.model.PrincipleRefusal.NumberTaken;
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

    private static Decision<PrincipleEvent, PrincipleRefusal> decide(
            Wording wording, Principle principle, Map<Integer, String> numbers) {
        return PrincipleDecider.decide(new AdoptPrinciple(wording), principle, numbers);
    }
}
