package dk.revus.portal.api.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On which days of a call the answers came that hold.
 *
 * @param days those on which one came, the earliest first
 * @param afterLastDay how many came later
 */
public record Participation(
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        List<Day> days,
        int afterLastDay) {

    /**
     * @param total how many had come by the end of the day
     */
    public record Day(LocalDate day, int answers, int total) {}

    public Participation {
        days = Lists.of(days);
    }

    /** How many came up to the last day. */
    public int inTime() {
        return days.isEmpty() ? 0 : days.getLast().total();
    }

    /** How many came on the day on which most did. */
    public int mostOnADay() {
        return days.stream().mapToInt(Day::answers).max().orElse(0);
    }
}
