package dk.revus.project.project.model;

import java.time.LocalDate;
import java.time.Month;

/** The periods that are reported on, written "2018-H1" and "2018-H2". */
final class HalfYear {

    private HalfYear() {}

    /** The one that a day lies in. */
    static String of(LocalDate day) {
        return day.getYear() + (day.getMonthValue() <= Month.JUNE.getValue() ? "-H1" : "-H2");
    }

    /** The one that follows. */
    static String after(String period) {
        return of(lastDayOf(period).plusDays(1));
    }

    static LocalDate lastDayOf(String period) {
        int year = Integer.parseInt(period.substring(0, 4));
        return period.endsWith("H1")
                ? LocalDate.of(year, Month.JUNE, 30)
                : LocalDate.of(year, Month.DECEMBER, 31);
    }
}
