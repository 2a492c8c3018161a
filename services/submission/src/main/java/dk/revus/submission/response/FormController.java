package dk.revus.submission.response;

import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.security.Actor;
import dk.revus.submission.call.Calls;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** HTTP in for what can be answered. */
@RestController
@RequestMapping("/api/v1/calls")
class FormController {

    private final Calls calls;

    FormController(Calls calls) {
        this.calls = calls;
    }

    /** What an answer to the call can say, for whoever may read the call. */
    @GetMapping("/{id}/form")
    FormView form(@PathVariable String id, Actor actor) {
        return calls.findFor(actor, id)
                .map(call -> FormView.of(call.id()))
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }
}
