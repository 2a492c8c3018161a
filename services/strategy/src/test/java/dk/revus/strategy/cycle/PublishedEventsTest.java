package dk.revus.strategy.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.journal.PublishedEvent;
import dk.revus.kit.journal.Stored;
import dk.revus.strategy.PublishedEventAssert;
import dk.revus.strategy.cycle.model.Cycle;
import dk.revus.strategy.cycle.model.CycleDecider;
import dk.revus.strategy.cycle.model.CycleEvent;
import dk.revus.strategy.cycle.model.CycleEvent.CyclePlanned;
import dk.revus.strategy.cycle.model.CycleEvent.CycleReplanned;
import dk.revus.strategy.cycle.model.CycleEvent.PhaseChanged;
import dk.revus.strategy.cycle.model.CyclePlan;
import dk.revus.strategy.cycle.model.Milestone;
import dk.revus.strategy.cycle.model.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedEventsTest {

    private static final CyclePlan PLAN =
            new CyclePlan(
                    "ReVUS 2019-2022",
                    List.of(
                            milestone("call", "Indkaldelse af ønsker", "2017-05-10"),
                            milestone("deadline", "Frist for ønsker", "2017-08-06"),
                            milestone("meeting", "KKR-møde", "2017-09-01")));

    @Test
    void a_planned_cycle_is_told_of_as_released() {
        new PublishedEventAssert(after(new Cycle.NotPlanned(), new CyclePlanned(PLAN)))
                .isTheExample();
    }

    @Test
    void a_new_plan_is_told_with_its_reason() {
        var replanned = new CycleReplanned(PLAN, PLAN, "Høringen begynder en måned senere.");
        new PublishedEventAssert(after(new Cycle.Planned(PLAN), replanned)).isTheExample();
    }

    @Test
    void a_new_phase_is_told_of_as_released() {
        var published =
                after(
                        new Cycle.Planned(PLAN),
                        new PhaseChanged(Phase.PLANNED, Phase.CALL, "Brevet er underskrevet"));
        new PublishedEventAssert(published).isTheExample();
    }

    @Test
    void the_way_back_is_called_so() {
        var published =
                after(
                        new Cycle.InDrafting(PLAN),
                        new PhaseChanged(Phase.DRAFTING, Phase.CALL, "Svar mangler"));
        assertThat(published.data())
                .isInstanceOfSatisfying(
                        CycleV1.class,
                        data -> {
                            assertThat(data.direction()).isEqualTo(CycleV1.Direction.BACK);
                            assertThat(data.phase()).isEqualTo(Phase.CALL);
                        });
    }

    private static PublishedEvent after(Cycle before, CycleEvent event) {
        var stored =
                new Stored<>(
                        "revus-2019-2022",
                        1,
                        CycleDecider.evolve(before, event),
                        Instant.EPOCH,
                        Instant.EPOCH,
                        "",
                        "",
                        List.of());
        return CycleAggregate.published(stored, event);
    }

    private static Milestone milestone(String key, String title, String date) {
        return new Milestone(key, title, LocalDate.parse(date));
    }
}
