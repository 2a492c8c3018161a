package dk.revus.analytics.task.model;

import static dk.revus.kit.calendar.model.BusinessDays.DANISH;
import static dk.revus.kit.calendar.model.Danish.COPENHAGEN;

import java.time.Instant;
import java.time.LocalDate;

/** Days and moments in Denmark. */
final class Days {

    /** How long before a deadline the first reminder goes out. */
    private static final int BUSINESS_DAYS_BEFORE = 10;

    private Days() {}

    static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, COPENHAGEN);
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(COPENHAGEN).toInstant();
    }

    /** The first moment that is too late when a day counts in full. */
    static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    /** When a deadline becomes near enough to remind of it. */
    static Instant near(Instant closesAt) {
        return startOf(DANISH.before(of(closesAt.minusMillis(1)), BUSINESS_DAYS_BEFORE));
    }
}
