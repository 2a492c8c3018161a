package dk.revus.strategy.cycle.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.decision.Decision;
import dk.revus.strategy.cycle.model.CycleCommand.FollowMeeting;
import dk.revus.strategy.cycle.model.CycleCommand.Replan;
import dk.revus.strategy.cycle.model.CycleEvent.CycleReplanned;
import dk.revus.strategy.cycle.model.CycleRefusal.NotPlannedYet;
import dk.revus.strategy.cycle.model.CycleRefusal.NothingChanged;
import dk.revus.strategy.cycle.model.CycleRefusal.ReasonRequired;
import dk.revus.strategy.cycle.model.CycleRefusal.SameMilestoneTwice;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plans change; the phase a cycle has reached does not. */
class ReplanningACycleTest {

    private static final CyclePlan BEFORE = plan("2017-09-01");
    private static final CyclePlan AFTER = plan("2017-09-08");

    @Test
    void a_cycle_is_planned_anew_with_a_reason_in_whatever_phase() {
        var replanned = new CycleReplanned(BEFORE, AFTER, "Mødet er flyttet.");
        for (var phase : Phase.values()) {
            var cycle = Cycle.in(phase, BEFORE);
            assertThat(CycleDecider.decide(new Replan(AFTER, "Mødet er flyttet."), cycle))
                    .isEqualTo(Decision.accept(replanned));
            assertThat(CycleDecider.evolve(cycle, replanned)).isEqualTo(Cycle.in(phase, AFTER));
        }
    }

    @Test
    void not_without_a_reason_not_for_nothing_and_not_with_a_key_twice() {
        var cycle = Cycle.in(Phase.CALL, BEFORE);
        assertThat(CycleDecider.decide(new Replan(AFTER, " "), cycle))
                .isEqualTo(Decision.refuse(new ReasonRequired()));
        assertThat(CycleDecider.decide(new Replan(BEFORE, "Fejl."), cycle))
                .isEqualTo(Decision.refuse(new NothingChanged()));
        var twice =
                new CyclePlan(
                        "ReVUS",
                        List.of(AFTER.milestones().getFirst(), AFTER.milestones().getFirst()));
        assertThat(CycleDecider.decide(new Replan(twice, "Fejl."), cycle))
                .isEqualTo(Decision.refuse(new SameMilestoneTwice("meeting")));
        assertThat(CycleDecider.decide(new Replan(AFTER, "Fejl."), new Cycle.NotPlanned()))
                .isEqualTo(Decision.refuse(new NotPlannedYet()));
    }

    @Test
    void a_meeting_that_is_moved_takes_its_milestone_along_and_leaves_the_others() {
        var from = LocalDate.parse("2017-09-01");
        var to = LocalDate.parse("2017-08-31");
        var deadline = new Milestone("deadline", "Frist", from);
        var meeting = new Milestone("meeting", "KKR-møde", from);
        var before = new CyclePlan("ReVUS", List.of(deadline, meeting));
        var after = new CyclePlan("ReVUS", List.of(deadline, meeting.movedTo(to)));
        var cycle = Cycle.in(Phase.CALL, before);
        assertThat(CycleDecider.decide(new FollowMeeting(from, to, "Lokalet."), cycle))
                .isEqualTo(Decision.accept(new CycleReplanned(before, after, "Lokalet.")));
        assertThat(after.milestones().getLast().movedFrom()).isEqualTo(from);
        assertThat(CycleDecider.decide(new FollowMeeting(to, from, "Andre."), cycle))
                .isEqualTo(Decision.accept());
    }

    @Test
    void where_a_milestone_was_moved_from_outlives_a_new_plan() {
        var from = LocalDate.parse("2017-09-01");
        var moved = new Milestone("meeting", "KKR-møde", from).movedTo(from.minusDays(1));
        var cycle = Cycle.in(Phase.CALL, new CyclePlan("ReVUS", List.of(moved)));
        var typed = new Milestone("meeting", "Det store KKR-møde", from.minusDays(1));
        var decision =
                CycleDecider.decide(
                        new Replan(new CyclePlan("ReVUS", List.of(typed)), "Navnet."), cycle);
        assertThat(decision.toString()).contains("Det store", "movedFrom=2017-09-01");
        assertThat(moved.movedTo(from).movedFrom()).as("back again").isNull();
    }

    private static CyclePlan plan(String meeting) {
        return new CyclePlan(
                "ReVUS", List.of(new Milestone("meeting", "KKR-møde", LocalDate.parse(meeting))));
    }
}
