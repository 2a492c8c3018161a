package dk.revus.submission.response;

import dk.revus.kit.journal.PastCommit;
import dk.revus.submission.response.model.DraftEvent.DraftSaved;
import dk.revus.submission.response.model.DraftEvent.Started;
import dk.revus.submission.response.model.ResponseEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Commands that are one thing to whoever reads the history: a person's saves of a draft, each soon
 * after the one before. Everything else is a session of its own.
 *
 * @param commits newest first
 */
record EditingSession(List<PastCommit<ResponseEvent>> commits) {

    /** Who saves again after a longer pause has come back to the draft. */
    static final Duration PAUSE = Duration.ofMinutes(30);

    EditingSession {
        commits = List.copyOf(commits);
    }

    /**
     * @param commits newest first, without gaps
     * @return newest first
     */
    static List<EditingSession> of(List<PastCommit<ResponseEvent>> commits) {
        var sessions = new ArrayList<List<PastCommit<ResponseEvent>>>();
        for (var commit : commits) {
            if (!sessions.isEmpty() && goesOn(commit, sessions.getLast().getLast())) {
                sessions.getLast().add(commit);
            } else {
                sessions.add(new ArrayList<>(List.of(commit)));
            }
        }
        return sessions.stream().map(EditingSession::new).toList();
    }

    private static boolean goesOn(
            PastCommit<ResponseEvent> earlier, PastCommit<ResponseEvent> later) {
        var editor = editor(earlier);
        return editor != null
                && editor.equals(editor(later))
                && earlier.function().equals(later.function())
                && Objects.equals(earlier.organisation(), later.organisation())
                && !starts(later)
                && Duration.between(earlier.at(), later.at()).compareTo(PAUSE) <= 0;
    }

    /** The account that saved, where that is all that was done; null for everything else. */
    private static @Nullable String editor(PastCommit<ResponseEvent> commit) {
        String editor = null;
        for (var event : commit.events()) {
            switch (event) {
                case DraftSaved(_, var account) -> editor = account.isEmpty() ? null : account;
                case Started _ -> {} // the first save of all
                default -> {
                    return null;
                }
            }
        }
        return commit.reason() == null ? editor : null;
    }

    private static boolean starts(PastCommit<ResponseEvent> commit) {
        return commit.events().stream().anyMatch(Started.class::isInstance);
    }

    PastCommit<ResponseEvent> last() {
        return commits.getFirst();
    }

    Instant since() {
        return commits.getLast().at();
    }

    long firstVersion() {
        return commits.getLast().version();
    }

    /** What became true, oldest first. */
    List<ResponseEvent> events() {
        return commits.reversed().stream().flatMap(commit -> commit.events().stream()).toList();
    }
}
