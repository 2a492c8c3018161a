package dk.revus.themecatalogue.continuity.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.decision.Decision;
import dk.revus.themecatalogue.continuity.model.ContinuityCommand.CorrectExample;
import dk.revus.themecatalogue.continuity.model.ContinuityCommand.RegisterExample;
import dk.revus.themecatalogue.continuity.model.ContinuityEvent.ExampleCorrected;
import dk.revus.themecatalogue.continuity.model.ContinuityEvent.ExampleRegistered;
import dk.revus.themecatalogue.continuity.model.ContinuityExample.Blank;
import dk.revus.themecatalogue.continuity.model.ContinuityExample.Registered;
import dk.revus.themecatalogue.continuity.model.ContinuityRefusal.AlreadyRegistered;
import dk.revus.themecatalogue.continuity.model.ContinuityRefusal.NothingChanged;
import dk.revus.themecatalogue.continuity.model.ContinuityRefusal.ReasonRequired;
import org.junit.jupiter.api.Test;

/** "… fremhæve eksempler fra velfungerende udviklingstiltag eller nuværende ReVUS-projekter". */
class RegisteringExamplesTest {

    private static final Example TRAFFIC =
            new Example(
                    "revus-2019-2022",
                    "Trafikplan for hovedstadsregionen",
                    Example.Kind.LIGHTHOUSE_PROJECT,
                    "ReVUS 2015");
    private static final Example OTHER =
            new Example("revus-2019-2022", "Noget andet", Example.Kind.GOOD_EXAMPLE, "Egen");

    @Test
    void an_example_is_registered() {
        assertThat(ContinuityDecider.decide(new RegisterExample(TRAFFIC), new Blank()))
                .isEqualTo(Decision.accept(new ExampleRegistered(TRAFFIC)));
    }

    @Test
    void an_id_stands_for_one_example() {
        assertThat(ContinuityDecider.decide(new RegisterExample(OTHER), new Registered(TRAFFIC)))
                .isEqualTo(Decision.refuse(new AlreadyRegistered()));
    }

    @Test
    void what_the_register_says_is_put_right_with_a_reason() {
        var right =
                new Example(TRAFFIC.cycleId(), "Trafikplan", TRAFFIC.kind(), "ReVUS 2015, s. 12");
        var corrected = new ExampleCorrected(TRAFFIC, right, "Kilden var forkert.");
        assertThat(correct(right, "Kilden var forkert.")).isEqualTo(Decision.accept(corrected));
        assertThat(ContinuityDecider.evolve(new Registered(TRAFFIC), corrected))
                .isEqualTo(new Registered(right));
        assertThat(correct(right, " ")).isEqualTo(Decision.refuse(new ReasonRequired()));
        assertThat(correct(TRAFFIC, "Fejl.")).isEqualTo(Decision.refuse(new NothingChanged()));
    }

    private static Decision<ContinuityEvent, ContinuityRefusal> correct(
            Example right, String reason) {
        return ContinuityDecider.decide(
                new CorrectExample(right.title(), right.kind(), right.source(), reason),
                new Registered(TRAFFIC));
    }

    @Test
    void after_registration_it_is_known() {
        assertThat(ContinuityDecider.evolve(new Blank(), new ExampleRegistered(TRAFFIC)))
                .isEqualTo(new Registered(TRAFFIC));
    }
}
