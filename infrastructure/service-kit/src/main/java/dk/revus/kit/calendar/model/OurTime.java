package dk.revus.kit.calendar.model;

import static dk.revus.kit.calendar.model.Danish.COPENHAGEN;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The years that anything here can be about. A day outside them was mistyped: 0218 for 2018. Each
 * day and each moment of a request lies within them, wherever it stands.
 */
public final class OurTime {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private OurTime() {}

    public static boolean holds(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** A moment, by the day that it falls on in Denmark. */
    public static boolean holds(Instant moment) {
        return holds(LocalDate.ofInstant(moment, COPENHAGEN));
    }
}
