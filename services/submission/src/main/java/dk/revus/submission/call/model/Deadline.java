package dk.revus.submission.call.model;

import static dk.revus.kit.calendar.model.Danish.COPENHAGEN;

import java.time.Instant;
import java.time.LocalDate;

/** "Senest søndag den 6. august": the whole of the last day counts, on Danish clocks. */
public record Deadline(LocalDate lastDay) {

    /** The first moment that is too late: midnight after the last day. */
    public Instant closesAt() {
        return lastDay.plusDays(1).atStartOfDay(COPENHAGEN).toInstant();
    }

    /** The day it is in Denmark at this moment. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, COPENHAGEN);
    }

    public boolean hasPassedAt(Instant moment) {
        return !moment.isBefore(closesAt());
    }
}
