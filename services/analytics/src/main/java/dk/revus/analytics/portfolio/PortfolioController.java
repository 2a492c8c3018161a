package dk.revus.analytics.portfolio;

import dk.revus.analytics.access.ReadGuard;
import dk.revus.analytics.fact.model.Dated;
import dk.revus.analytics.fact.model.KnownFacts;
import dk.revus.analytics.portfolio.model.Portfolio;
import dk.revus.analytics.portfolio.model.PortfolioPermissions;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.security.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The projects of a cycle. */
@RestController
class PortfolioController {

    private final KnownFacts facts;
    private final ReadGuard guard;

    PortfolioController(KnownFacts facts, ReadGuard guard) {
        this.facts = facts;
        this.guard = guard;
    }

    /** The projects of the cycle, under their themes. */
    @GetMapping("/api/v1/cycles/{cycleId}/portfolio")
    Portfolio portfolio(Actor actor, @PathVariable String cycleId) {
        guard.admit(actor, PortfolioPermissions.TABLE, "ANY");
        if (facts.cycle(cycleId).isEmpty()) {
            throw new ProblemException(Problem.notFound());
        }
        return Portfolio.of(
                cycleId,
                facts.themesOf(cycleId).stream().map(Dated::fact).toList(),
                facts.projectsOf(cycleId).stream().map(Dated::fact).toList());
    }
}
