package dk.revus.portal.page;

import dk.revus.portal.api.StrategyApi;
import dk.revus.portal.api.SubmissionApi;
import dk.revus.portal.api.model.Call;
import dk.revus.portal.api.model.Cycle;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The cycle that the pages are about unless another one is asked for: the newest that runs. */
@Component
public class CurrentCycle {

    private final StrategyApi strategy;
    private final SubmissionApi submission;

    CurrentCycle(StrategyApi strategy, SubmissionApi submission) {
        this.strategy = strategy;
        this.submission = submission;
    }

    public Optional<Cycle> find() {
        return strategy.cycles().stream()
                .max(
                        Comparator.comparing((Cycle cycle) -> !"CLOSED".equals(cycle.phase()))
                                .thenComparing(Cycle::cycleId));
    }

    /** The id that was asked for, or that of the current cycle; empty when there is none. */
    public String id(@Nullable String asked) {
        return asked != null && !asked.isBlank() ? asked : find().map(Cycle::cycleId).orElse("");
    }

    /** The newest call of this cycle; what is out before what is not, or not any more. */
    public Optional<Call> call(@Nullable String cycle) {
        return submission.calls().stream()
                .filter(call -> cycle == null || cycle.equals(call.cycleId()))
                .max(
                        Comparator.comparing((Call call) -> call.isAnnounced())
                                .thenComparing(call -> call.cancelled() == null)
                                .thenComparing(Call::callId));
    }
}
