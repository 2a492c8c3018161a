package dk.revus.analytics.trace;

import dk.revus.analytics.access.ReadGuard;
import dk.revus.analytics.trace.model.Trace;
import dk.revus.analytics.trace.model.Trace.Reader;
import dk.revus.analytics.trace.model.TraceInShort;
import dk.revus.analytics.trace.model.TracePermissions;
import dk.revus.analytics.trace.model.WishStory;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.security.Actor;
import dk.revus.kit.web.FieldErrors;
import dk.revus.kit.web.Page;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** "Hvad blev der af vores ønske?" */
@RestController
class TraceController {

    /** As many as an address has room for, and a page shows. */
    private static final int MOST = 50;

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

    /**
     * How far each of these has come, in the order asked for; those that are not this reader's to
     * see are left out like those that do not exist.
     *
     * @param wishes ids, fifty at most; of none there is nothing to tell
     */
    @GetMapping("/api/v1/traces")
    Page<TraceInShort> traces(Actor actor, @RequestParam @Nullable Set<String> wishes) {
        var asked = wishes == null ? Set.<String>of() : wishes;
        if (asked.size() > MOST) {
            throw FieldErrors.refuse("wishes", "Ask for " + MOST + " wishes at most.");
        }
        return new Page<>(
                stories.of(asked).stream()
                        .flatMap(
                                story ->
                                        reader(actor, story).stream()
                                                .map(reader -> TraceInShort.of(story, reader)))
                        .toList(),
                null);
    }

    private Optional<Reader> reader(Actor actor, WishStory story) {
        if (guard.admits(
                actor, TracePermissions.TABLE, TracePermissions.IN_FULL, story.organisation())) {
            return Optional.of(Reader.PARTY);
        }
        return story.isPublic() ? Optional.of(Reader.ANYBODY) : Optional.empty();
    }
}
