package dk.revus.strategy.cycle;

import dk.revus.strategy.cycle.model.Cycle;
import dk.revus.strategy.cycle.model.CycleCommand;
import dk.revus.strategy.cycle.model.CycleDecider;
import dk.revus.strategy.cycle.model.CyclePermissions;
import dk.revus.strategy.cycle.model.CyclePlan;
import dk.revus.strategy.cycle.model.Phase;
import dk.revus.testkit.Offers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A cycle's table says all: nothing else is ever in the way, in no phase. */
class OfferedCanBeDoneTest {

    private static final CyclePlan PLAN = new CyclePlan("ReVUS 2019-2022", List.of());

    @ParameterizedTest
    @EnumSource(Phase.class)
    void what_is_offered_can_be_done(Phase phase) {
        var cycle = Cycle.in(phase, PLAN);
        var state = CycleAggregate.AGGREGATE.states().nameOf(cycle);
        for (var name : Offers.open(CyclePermissions.TABLE, state)) {
            Offers.keep(
                    name + " in " + state,
                    Optional.empty(),
                    CycleDecider.decide(command(name), cycle));
        }
    }

    private static CycleCommand command(String name) {
        return switch (name) {
            case "replan" ->
                    new CycleCommand.Replan(
                            new CyclePlan("ReVUS 2020-2023", List.of()), "Udsat et år.");
            case "advance" -> new CycleCommand.Advance(null);
            case "return" -> new CycleCommand.ReturnTo(Phase.PLANNED, "Fordi.");
            default -> throw new IllegalArgumentException("Say how one would " + name);
        };
    }
}
