package dk.revus.submission.call;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Days that a calendar can reckon with. */
final class OurMillennium {

    static final String MESSAGE = "the dates must lie before the year 3000";

    private static final int LAST_YEAR = 2999;

    private OurMillennium() {}

    static boolean holds(@Nullable LocalDate... days) {
        return Arrays.stream(days).allMatch(OurMillennium::includes);
    }

    static boolean holds(@Nullable Instant moment) {
        return moment == null || includes(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    private static boolean includes(@Nullable LocalDate day) {
        return day == null || (day.getYear() > 0 && day.getYear() <= LAST_YEAR);
    }
}
