package dk.revus.analytics.support;

import dk.revus.analytics.access.ReadGuard;
import dk.revus.analytics.fact.model.Call;
import dk.revus.analytics.fact.model.Dated;
import dk.revus.analytics.fact.model.KnownFacts;
import dk.revus.analytics.support.model.SupportCount;
import dk.revus.analytics.support.model.SupportPermissions;
import dk.revus.analytics.support.model.ThemeSupport;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.security.Actor;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How much stands behind each theme. */
@RestController
class SupportController {

    private final KnownFacts facts;
    private final ReadGuard guard;

    SupportController(KnownFacts facts, ReadGuard guard) {
        this.facts = facts;
        this.guard = guard;
    }

    /**
     * How much stands behind each theme, as the cycle's calls that are over have it. A theme that
     * only a running call puts up is left out until that one is over too.
     */
    @GetMapping("/api/v1/cycles/{cycleId}/support")
    List<ThemeSupport> support(Actor actor, @PathVariable String cycleId) {
        var calls = facts.callsOf(cycleId);
        if (calls.isEmpty()) {
            throw new ProblemException(Problem.notFound());
        }
        var over = calls.stream().filter(Call::isClosed).toList();
        guard.admit(actor, SupportPermissions.TABLE, over.isEmpty() ? "OPEN" : "CLOSED");
        return new SupportCount(
                        over,
                        calls.stream().filter(Call::isRunning).toList(),
                        facts.themesOf(cycleId).stream().map(Dated::fact).toList(),
                        over.stream()
                                .flatMap(call -> facts.responsesTo(call.callId()).stream())
                                .toList(),
                        facts.wishesOf(cycleId))
                .perTheme();
    }
}
