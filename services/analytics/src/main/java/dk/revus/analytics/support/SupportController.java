package dk.revus.analytics.support;

import dk.revus.analytics.access.Door;
import dk.revus.analytics.fact.model.Call;
import dk.revus.analytics.fact.model.Facts;
import dk.revus.analytics.fact.model.Told;
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

    private final Facts facts;
    private final Door door;

    SupportController(Facts facts, Door door) {
        this.facts = facts;
        this.door = door;
    }

    /** How much stands behind each theme. */
    @GetMapping("/api/v1/cycles/{cycleId}/support")
    List<ThemeSupport> support(Actor actor, @PathVariable String cycleId) {
        var calls = facts.callsOf(cycleId);
        if (calls.isEmpty()) {
            throw new ProblemException(Problem.notFound());
        }
        door.admit(actor, SupportPermissions.TABLE, Call.areOver(calls) ? "CLOSED" : "OPEN");
        return new SupportCount(
                        calls,
                        facts.themesOf(cycleId).stream().map(Told::fact).toList(),
                        calls.stream()
                                .flatMap(call -> facts.responsesTo(call.callId()).stream())
                                .toList(),
                        facts.wishesOf(cycleId))
                .perTheme();
    }
}
