package dk.revus.analytics.task.model;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for whoever asked.
 *
 * @param command the command of the thing's service by which it is done
 * @param thing what it is about: the one thing, or the call or cycle in which there are several
 * @param organisation the one that it belongs to; null when it belongs to none, or to several
 * @param count how many alike are gathered here; 1 when it is about one thing
 * @param deadline the first moment that is too late; null when the process sets none
 * @param waiting who waits for it, a role or the code of an organisation; null when nobody does
 * @param since when it began to wait
 */
public record Task(
        TaskKind kind,
        String command,
        Thing thing,
        @Nullable String organisation,
        long count,
        @Nullable Instant deadline,
        @Nullable String waiting,
        Instant since) {

    /** First what is due first, then what has waited longest. */
    static final Comparator<Task> URGENT_FIRST =
            Comparator.comparing(
                            Task::deadline,
                            Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
                    .thenComparing(Task::since)
                    .thenComparing(Task::kind)
                    .thenComparing(task -> task.thing().id());

    /** What a task can be about. */
    public enum ThingKind {
        CALL,
        CYCLE,
        MEETING,
        PROJECT,
        SCREENING,
        STRATEGY,
        THEME,
        WISH
    }

    /**
     * What a task is about.
     *
     * @param id of it, such as IK-2017-01
     * @param title null when it has none
     */
    public record Thing(ThingKind kind, String id, @Nullable String title) {}
}
