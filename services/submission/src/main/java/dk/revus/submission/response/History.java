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
 * Who wrote what when, read off the journal a page at a time. What one person saves in one session
 * is one entry, however often the form saved itself.
 */
@Component
class History {

    private static final int STEP = 50;

    private final Responses responses;

    History(Responses responses) {
        this.responses = responses;
    }

    /** A session, and what it changed from its beginning to its end. */
    record Change(EditingSession session, List<FieldChange> fields) {}

    /**
     * Newest first.
     *
     * @param before only what led to a lower version
     */
    List<Change> of(ResponseId id, long before, int limit) {
        var sessions = sessions(id, before, limit);
        if (sessions.isEmpty()) {
            return List.of();
        }
        var trail = trailTo(sessions.getLast().firstVersion(), id);
        var changes = new ArrayList<Change>();
        for (var session : sessions.reversed()) {
            trail = trail.after(session.events());
            changes.add(new Change(session, trail.changes()));
        }
        return changes.reversed();
    }

    /** Whole ones: the oldest that was read may have begun in what was not read yet. */
    private List<EditingSession> sessions(ResponseId id, long before, int limit) {
        var commits = new ArrayList<PastCommit<ResponseEvent>>();
        var step = responses.history(id, before, STEP);
        commits.addAll(step);
        while (step.size() == STEP && EditingSession.of(commits).size() <= limit) {
            step = responses.history(id, step.getLast().version(), STEP);
            commits.addAll(step);
        }
        return EditingSession.of(commits).stream().limit(limit).toList();
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
