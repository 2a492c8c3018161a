package dk.revus.strategy.cycle.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that the cycle is planned around.
 *
 * @param key a short stable name, such as "deadline"
 * @param movedFrom the day that it was first planned on, when the meeting it stands for was moved
 */
public record Milestone(String key, String title, LocalDate date, @Nullable LocalDate movedFrom) {

    private static final String MEETING = "meeting";

    public Milestone(String key, String title, LocalDate date) {
        this(key, title, date, null);
    }

    /** Whether it stands for a meeting on that day: "meeting", "meeting-2". */
    boolean isMeetingOn(LocalDate day) {
        return (key.equals(MEETING) || key.startsWith(MEETING + "-")) && date.equals(day);
    }

    /** Whether it stands for the last day for the answers. */
    public boolean isDeadline() {
        return key.equals("deadline");
    }

    Milestone movedTo(LocalDate day) {
        var first = movedFrom == null ? date : movedFrom;
        return new Milestone(key, title, day, first.equals(day) ? null : first);
    }
}
