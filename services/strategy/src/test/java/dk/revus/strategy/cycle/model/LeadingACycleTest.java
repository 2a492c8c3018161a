package dk.revus.strategy.cycle.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.decision.Decision;
import dk.revus.strategy.cycle.model.CycleCommand.Advance;
import dk.revus.strategy.cycle.model.CycleCommand.Plan;
import dk.revus.strategy.cycle.model.CycleCommand.ReturnTo;
import dk.revus.strategy.cycle.model.CycleEvent.CyclePlanned;
import dk.revus.strategy.cycle.model.CycleEvent.PhaseChanged;
import dk.revus.strategy.cycle.model.CycleRefusal.AlreadyPlanned;
import dk.revus.strategy.cycle.model.CycleRefusal.NotAnEarlierPhase;
import dk.revus.strategy.cycle.model.CycleRefusal.NotPlannedYet;
import dk.revus.strategy.cycle.model.CycleRefusal.NothingAfterwards;
import dk.revus.strategy.cycle.model.CycleRefusal.ReasonRequired;
import dk.revus.strategy.cycle.model.CycleRefusal.SameMilestoneTwice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** ReVUS 2019-2022, from plan to close. */
class LeadingACycleTest {

    private static final Milestone DEADLINE =
            new Milestone("deadline", "Frist for ønsker", LocalDate.parse("2017-08-06"));
    private static final CyclePlan PLAN = new CyclePlan("ReVUS 2019-2022", List.of(DEADLINE));

    @Test
    void a_cycle_is_planned_with_its_milestones() {
        assertThat(CycleDecider.decide(new Plan(PLAN), new Cycle.NotPlanned()))
                .isEqualTo(Decision.accept(new CyclePlanned(PLAN)));
    }

    @Test
    void a_milestone_stands_in_the_plan_once() {
        var plan = new CyclePlan("ReVUS 2019-2022", List.of(DEADLINE, DEADLINE));
        assertThat(CycleDecider.decide(new Plan(plan), new Cycle.NotPlanned()))
                .isEqualTo(Decision.refuse(new SameMilestoneTwice("deadline")));
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void a_cycle_is_planned_once(Phase phase) {
        assertThat(CycleDecider.decide(new Plan(PLAN), Cycle.in(phase, PLAN)))
                .isEqualTo(Decision.refuse(new AlreadyPlanned()));
    }

    @Test
    void nothing_can_be_advanced_or_returned_before_it_is_planned() {
        assertThat(CycleDecider.decide(new Advance(null), new Cycle.NotPlanned()))
                .isEqualTo(Decision.refuse(new NotPlannedYet()));
        assertThat(
                        CycleDecider.decide(
                                new ReturnTo(Phase.PLANNED, "Ny plan"), new Cycle.NotPlanned()))
                .isEqualTo(Decision.refuse(new NotPlannedYet()));
    }

    @Test
    void the_phases_follow_each_other_to_the_end() {
        Cycle cycle = Cycle.in(Phase.PLANNED, PLAN);
        var walked = new ArrayList<Phase>();
        while (CycleDecider.decide(new Advance(null), cycle)
                instanceof Decision.Accepted<CycleEvent, CycleRefusal>(var events)) {
            for (var event : events) {
                cycle = CycleDecider.evolve(cycle, event);
            }
            walked.add(CyclePosition.of(cycle).orElseThrow().phase());
        }
        assertThat(walked)
                .containsExactly(
                        Phase.CALL,
                        Phase.CONSOLIDATION,
                        Phase.PRIORITISATION,
                        Phase.DRAFTING,
                        Phase.CONSULTATION,
                        Phase.ADOPTION,
                        Phase.IMPLEMENTATION,
                        Phase.EVALUATION,
                        Phase.CLOSED);
        assertThat(cycle).isEqualTo(new Cycle.Closed(PLAN));
    }

    @Test
    void nothing_comes_after_the_close() {
        assertThat(CycleDecider.decide(new Advance(null), new Cycle.Closed(PLAN)))
                .isEqualTo(Decision.refuse(new NothingAfterwards()));
    }

    @Test
    void the_reason_for_going_on_is_kept() {
        assertThat(CycleDecider.decide(new Advance("Brevet er sendt"), new Cycle.Planned(PLAN)))
                .isEqualTo(
                        Decision.accept(
                                new PhaseChanged(Phase.PLANNED, Phase.CALL, "Brevet er sendt")));
    }

    @Test
    void a_cycle_goes_back_with_a_reason() {
        var decision =
                CycleDecider.decide(
                        new ReturnTo(Phase.CALL, "Svar mangler"), new Cycle.InPrioritisation(PLAN));
        var changed = new PhaseChanged(Phase.PRIORITISATION, Phase.CALL, "Svar mangler");
        assertThat(decision).isEqualTo(Decision.accept(changed));
        assertThat(CycleDecider.evolve(new Cycle.InPrioritisation(PLAN), changed))
                .isEqualTo(new Cycle.InCall(PLAN));
    }

    @Test
    void no_going_back_without_a_reason() {
        assertThat(
                        CycleDecider.decide(
                                new ReturnTo(Phase.CALL, " "), new Cycle.InPrioritisation(PLAN)))
                .isEqualTo(Decision.refuse(new ReasonRequired()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"PRIORITISATION", "DRAFTING"})
    void back_means_to_an_earlier_phase(Phase wanted) {
        assertThat(
                        CycleDecider.decide(
                                new ReturnTo(wanted, "Svar mangler"),
                                new Cycle.InPrioritisation(PLAN)))
                .isEqualTo(Decision.refuse(new NotAnEarlierPhase(Phase.PRIORITISATION, wanted)));
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void every_phase_has_a_state_of_its_own(Phase phase) {
        assertThat(CyclePosition.of(Cycle.in(phase, PLAN)))
                .contains(new CyclePosition(phase, PLAN));
    }
}
