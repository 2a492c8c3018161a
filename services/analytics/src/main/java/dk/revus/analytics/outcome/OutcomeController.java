package dk.revus.analytics.outcome;

import dk.revus.analytics.access.ReadGuard;
import dk.revus.analytics.fact.model.KnownFacts;
import dk.revus.analytics.outcome.model.Outcome;
import dk.revus.analytics.outcome.model.OutcomePermissions;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.security.Actor;
import dk.revus.kit.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** "Alle skal kunne se, hvad der blev af ønskerne": where anybody finds the trace of a wish. */
@RestController
class OutcomeController {

    private final KnownFacts facts;
    private final ReadGuard guard;

    OutcomeController(KnownFacts facts, ReadGuard guard) {
        this.facts = facts;
        this.guard = guard;
    }

    /** What became of the wishes of a cycle, as far as it was told in public. */
    @GetMapping("/api/v1/cycles/{cycleId}/outcomes")
    Page<Outcome> outcomes(Actor actor, @PathVariable String cycleId) {
        guard.admit(actor, OutcomePermissions.TABLE, "ANY");
        if (facts.cycle(cycleId).isEmpty()) {
            throw new ProblemException(Problem.notFound());
        }
        return new Page<>(Outcome.of(facts.answeredInPublic(cycleId)), null);
    }
}
