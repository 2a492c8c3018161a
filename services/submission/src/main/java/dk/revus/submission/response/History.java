package dk.revus.submission.response;

import dk.revus.kit.journal.PastCommit;
import dk.revus.submission.response.model.ContentTrail;
import dk.revus.submission.response.model.ResponseEvent;
import dk.revus.submission.response.model.ResponseId;
import dk.revus.submission.response.model.content.FieldChange;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Who wrote what when, read off the journal a page at a time. What one person saves in one sitting
 * is one entry, however often the form saved itself.
 */
@Component
class History {

    private static final int STEP = 50;

    private final Responses responses;

    History(Responses responses) {
        this.responses = responses;
    }

    /** A sitting, and what it changed from its beginning to its end. */
    record Change(Sitting sitting, List<FieldChange> fields) {}

    /**
     * Newest first.
     *
     * @param before only what led to a lower version
     */
    List<Change> of(ResponseId id, long before, int limit) {
        var sittings = sittings(id, before, limit);
        if (sittings.isEmpty()) {
            return List.of();
        }
        var trail = trailTo(sittings.getLast().firstVersion(), id);
        var changes = new ArrayList<Change>();
        for (var sitting : sittings.reversed()) {
            trail = trail.after(sitting.events());
            changes.add(new Change(sitting, trail.changes()));
        }
        return changes.reversed();
    }

    /** Whole ones: the oldest that was read may have begun in what was not read yet. */
    private List<Sitting> sittings(ResponseId id, long before, int limit) {
        var commits = new ArrayList<PastCommit<ResponseEvent>>();
        var step = responses.history(id, before, STEP);
        commits.addAll(step);
        while (step.size() == STEP && Sitting.of(commits).size() <= limit) {
            step = responses.history(id, step.getLast().version(), STEP);
            commits.addAll(step);
        }
        return Sitting.of(commits).stream().limit(limit).toList();
    }

    /** Back to where the content is known, and from there on. */
    private ContentTrail trailTo(long version, ResponseId id) {
        var earlier = new ArrayList<PastCommit<ResponseEvent>>();
        var step = responses.history(id, version, STEP);
        while (!step.isEmpty()) {
            earlier.addAll(step);
            step =
                    step.stream().anyMatch(commit -> ContentTrail.settles(commit.events()))
                            ? List.of()
                            : responses.history(id, step.getLast().version(), STEP);
        }
        var trail = ContentTrail.BEGINNING;
        for (var commit : earlier.reversed()) {
            trail = trail.after(commit.events());
        }
        return trail;
    }
}
