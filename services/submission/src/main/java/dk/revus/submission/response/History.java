package dk.revus.submission.response;

import dk.revus.kit.journal.PastCommit;
import dk.revus.submission.response.model.ContentTrail;
import dk.revus.submission.response.model.ResponseEvent;
import dk.revus.submission.response.model.ResponseId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who wrote what when, read off the journal a page at a time. */
@Component
class History {

    private static final int STEP = 20;

    private final Responses responses;

    History(Responses responses) {
        this.responses = responses;
    }

    /**
     * Newest first.
     *
     * @param before only what led to a lower version
     */
    List<HistoryEntry> of(ResponseId id, long before, int limit) {
        var page = responses.history(id, before, limit);
        if (page.isEmpty()) {
            return List.of();
        }
        var trail = trailTo(page.getLast().version(), id);
        var entries = new ArrayList<HistoryEntry>();
        for (var commit : page.reversed()) {
            trail = trail.after(commit.events());
            entries.add(HistoryEntry.of(commit, trail.changes()));
        }
        return entries.reversed();
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
