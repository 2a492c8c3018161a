package dk.revus.analytics.task.model;

import java.time.LocalDate;
import java.time.Month;

/** A period that is reported on. */
record HalfYear(int year, boolean first) {

    static HalfYear of(LocalDate day) {
        return new HalfYear(day.getYear(), day.getMonthValue() <= Month.JUNE.getValue());
    }

    HalfYear next() {
        return of(lastDay().plusDays(1));
    }

    LocalDate lastDay() {
        return first ? LocalDate.of(year, Month.JUNE, 30) : LocalDate.of(year, Month.DECEMBER, 31);
    }

    /** As reports name it, such as 2018-H1. */
    String written() {
        return year + (first ? "-H1" : "-H2");
    }
}
