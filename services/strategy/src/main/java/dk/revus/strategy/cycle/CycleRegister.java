package dk.revus.strategy.cycle;

import dk.revus.kit.journal.Aggregates;
import dk.revus.kit.journal.Handler;
import dk.revus.kit.journal.Queries;
import dk.revus.strategy.cycle.model.Cycle;
import dk.revus.strategy.cycle.model.CycleCommand;
import dk.revus.strategy.cycle.model.CycleEvent;
import dk.revus.strategy.cycle.model.CyclePosition;
import dk.revus.strategy.cycle.model.CycleRefusal;
import dk.revus.strategy.cycle.model.Cycles;
import dk.revus.strategy.cycle.model.Milestone;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the other features which cycles there are. */
@Component
class CycleRegister implements Cycles {

    private final Handler<CycleCommand, Cycle, CycleEvent, CycleRefusal> cycles;
    private final Queries<Cycle, CycleEvent, CycleRefusal> queries;

    CycleRegister(Aggregates aggregates) {
        this.cycles = aggregates.of(CycleAggregate.AGGREGATE);
        this.queries = cycles.queries();
    }

    @Override
    public boolean exists(String cycleId) {
        return queries.find(cycleId).isPresent();
    }

    @Override
    public Optional<LocalDate> answersAreDue(String cycleId) {
        return queries.find(cycleId)
                .flatMap(stored -> CyclePosition.of(stored.state()))
                .flatMap(
                        position ->
                                position.plan().milestones().stream()
                                        .filter(Milestone::isDeadline)
                                        .map(Milestone::date)
                                        .findFirst());
    }
}
