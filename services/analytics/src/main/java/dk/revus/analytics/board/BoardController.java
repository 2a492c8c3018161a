package dk.revus.analytics.board;

import dk.revus.analytics.access.ReadGuard;
import dk.revus.analytics.board.model.Board;
import dk.revus.analytics.board.model.BoardPermissions;
import dk.revus.analytics.fact.model.CallChoice;
import dk.revus.analytics.fact.model.KnownFacts;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** "29-tavlen". */
@RestController
class BoardController {

    private final KnownFacts facts;
    private final ReadGuard guard;

    BoardController(KnownFacts facts, ReadGuard guard) {
        this.facts = facts;
        this.guard = guard;
    }

    /**
     * Where each invited municipality stands: the board of the 29.
     *
     * @param call one of the cycle's calls; left out: the one that asks most municipalities
     */
    @GetMapping("/api/v1/cycles/{cycleId}/board")
    Board board(
            Actor actor,
            @PathVariable String cycleId,
            @RequestParam(required = false) @Nullable String call) {
        guard.admit(actor, BoardPermissions.TABLE, "ANY");
        var chosen =
                CallChoice.among(facts.callsOf(cycleId), call)
                        .orElseThrow(() -> new ProblemException(Problem.notFound()));
        return Board.of(chosen, facts.organisations(), facts.responsesTo(chosen.callId()));
    }
}
