package dk.revus.submission.call.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** "Senest søndag den 6. august": the whole of the last day counts, on Danish clocks. */
public record Deadline(LocalDate lastDay) {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

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
