package dk.revus.analytics.figures;

import dk.revus.analytics.access.ReadGuard;
import dk.revus.analytics.fact.model.CallChoice;
import dk.revus.analytics.fact.model.Dated;
import dk.revus.analytics.fact.model.KnownFacts;
import dk.revus.analytics.figures.model.Figures;
import dk.revus.analytics.figures.model.FiguresPermissions;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The cycle in numbers. */
@RestController
class FiguresController {

    private final KnownFacts facts;
    private final ReadGuard guard;

    FiguresController(KnownFacts facts, ReadGuard guard) {
        this.facts = facts;
        this.guard = guard;
    }

    /**
     * The cycle in numbers.
     *
     * @param call one of the cycle's calls; left out: the one that asks most municipalities
     */
    @GetMapping("/api/v1/cycles/{cycleId}/figures")
    Figures figures(
            Actor actor,
            @PathVariable String cycleId,
            @RequestParam(required = false) @Nullable String call) {
        guard.admit(actor, FiguresPermissions.TABLE, "ANY");
        var chosen =
                CallChoice.among(facts.callsOf(cycleId), call)
                        .orElseThrow(() -> new ProblemException(Problem.notFound()));
        return Figures.of(
                chosen,
                facts.responsesTo(chosen.callId()),
                facts.wishesOf(cycleId),
                facts.themesOf(cycleId).stream().map(Dated::fact).toList());
    }
}
