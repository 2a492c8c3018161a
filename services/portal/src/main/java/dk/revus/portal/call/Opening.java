package dk.revus.portal.call;

import dk.revus.portal.page.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** When answers are taken from: a day and a time on Danish clocks. */
final class Opening {

    private static final String MORNING = "9:00";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm");

    private Opening() {}

    static String dayOf(@Nullable Instant moment) {
        return moment == null ? "" : moment.atZone(Formats.COPENHAGEN).toLocalDate().toString();
    }

    static String timeOf(@Nullable Instant moment) {
        return moment == null ? "" : TIME.format(moment.atZone(Formats.COPENHAGEN));
    }

    /**
     * @return null for at once; the day as it was typed when it cannot be read
     */
    static @Nullable String at(String day, String time) {
        if (day.isEmpty()) {
            return null;
        }
        try {
            var clock = LocalTime.parse(time.isEmpty() ? MORNING : time.replace('.', ':'), TYPED);
            return LocalDate.parse(day)
                    .atTime(clock)
                    .atZone(Formats.COPENHAGEN)
                    .toInstant()
                    .toString();
        } catch (DateTimeParseException e) {
            return (day + " " + time).strip();
        }
    }
}
