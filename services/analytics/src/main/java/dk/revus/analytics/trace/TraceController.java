package dk.revus.analytics.trace;

import dk.revus.analytics.access.ReadGuard;
import dk.revus.analytics.trace.model.Trace;
import dk.revus.analytics.trace.model.Trace.Reader;
import dk.revus.analytics.trace.model.TracePermissions;
import dk.revus.analytics.trace.model.WishStory;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.security.Actor;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** "Hvad blev der af vores ønske?" */
@RestController
class TraceController {

    private final WishStories stories;
    private final ReadGuard guard;

    TraceController(WishStories stories, ReadGuard guard) {
        this.stories = stories;
        this.guard = guard;
    }

    /** A wish that is not this reader's to see is answered like one that does not exist. */
    @GetMapping("/api/v1/wishes/{wishId}/trace")
    Trace trace(Actor actor, @PathVariable String wishId) {
        return stories.of(wishId)
                .flatMap(story -> reader(actor, story).map(reader -> Trace.of(story, reader)))
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    private Optional<Reader> reader(Actor actor, WishStory story) {
        if (guard.admits(
                actor, TracePermissions.TABLE, TracePermissions.IN_FULL, story.organisation())) {
            return Optional.of(Reader.PARTY);
        }
        return story.isPublic() ? Optional.of(Reader.ANYBODY) : Optional.empty();
    }
}
