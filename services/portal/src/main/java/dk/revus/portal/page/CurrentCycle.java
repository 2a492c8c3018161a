package dk.revus.portal.page;

import dk.revus.portal.api.StrategyApi;
import dk.revus.portal.api.SubmissionApi;
import dk.revus.portal.api.model.Call;
import dk.revus.portal.api.model.Cycle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /**
     * Every call that is out and was not called off, of whatever cycle, the newest first.
     *
     * @param municipality whose calls alone are meant; null for all
     */
    public List<Call> announced(@Nullable String municipality) {
        var calls = municipality == null ? submission.calls() : submission.callsTo(municipality);
        return newestFirst(calls).filter(CurrentCycle::stands).toList();
    }

    /**
     * The calls of a cycle; there may be several at once. The newest first, and those alone that
     * are out; where none is, the newest of what there is.
     */
    public List<Call> calls(@Nullable String cycle) {
        var all =
                newestFirst(cycle == null ? submission.calls() : submission.callsOf(cycle))
                        .toList();
        var out = all.stream().filter(CurrentCycle::stands).toList();
        return out.isEmpty()
                ? all.stream()
                        .sorted(Comparator.comparing(call -> !call.isAnnounced()))
                        .limit(1)
                        .toList()
                : out;
    }

    /** The call, when it was called off: whoever comes to what belongs to it has to know. */
    public @Nullable Call calledOff(@Nullable String callId) {
        if (callId == null || callId.isBlank()) {
            return null;
        }
        var call = Loaded.of(() -> submission.call(callId)).value();
        return call == null || call.cancelled() == null ? null : call;
    }

    private static Stream<Call> newestFirst(List<Call> calls) {
        return calls.stream().sorted(Comparator.comparing(Call::callId).reversed());
    }

    private static boolean stands(Call call) {
        return call.isAnnounced() && call.cancelled() == null;
    }
}
