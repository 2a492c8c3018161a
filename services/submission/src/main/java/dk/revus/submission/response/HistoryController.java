package dk.revus.submission.response;

import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.security.Actor;
import dk.revus.kit.web.Page;
import dk.revus.submission.response.model.ResponseId;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** HTTP in for who wrote what when; it is shown to the municipality itself alone. */
@RestController
@RequestMapping("/api/v1/calls/{callId}/responses")
class HistoryController {

    private final Responses responses;
    private final Ballots ballots;
    private final History history;

    HistoryController(Responses responses, Ballots ballots, History history) {
        this.responses = responses;
        this.ballots = ballots;
        this.history = history;
    }

    /**
     * Newest first; what one person saved in one sitting is one entry.
     *
     * @param after as the page before gave it in {@code next}
     */
    @GetMapping("/{municipality}/history")
    Page<HistoryEntry> history(
            ResponseId id,
            @RequestParam @Nullable @Pattern(regexp = "[0-9]{1,15}") String after,
            @RequestParam @Nullable Integer limit,
            Actor actor) {
        if (responses.findFor(actor, id).isEmpty() || !ballots.isOwn(id, actor)) {
            throw new ProblemException(Problem.notFound());
        }
        int shown = Page.limit(limit);
        long before = after == null ? Long.MAX_VALUE : Long.parseLong(after);
        return Page.of(
                history.of(id, before, shown + 1),
                shown,
                change -> Long.toString(change.session().firstVersion()),
                HistoryEntry::of);
    }
}
