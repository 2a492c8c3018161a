package dk.revus.kit.calendar.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A Danish public holiday and the years in which it is one.
 *
 * @param in the day it falls on in a year
 * @param lastYear the last year it was kept, or null while it is
 */
public record Holiday(String name, Function<Year, LocalDate> in, @Nullable Year lastYear) {

    /** Store bededag was abolished from 2024. The order is that of the year. */
    public static final List<Holiday> DANISH =
            List.of(
                    fixed("nytårsdag", Month.JANUARY, 1),
                    easter("skærtorsdag", -3),
                    easter("langfredag", -2),
                    easter("påskedag", 0),
                    easter("2. påskedag", 1),
                    easter("store bededag", 26).keptUntil(2023),
                    easter("Kristi himmelfartsdag", 39),
                    easter("pinsedag", 49),
                    easter("2. pinsedag", 50),
                    fixed("juledag", Month.DECEMBER, 25),
                    fixed("2. juledag", Month.DECEMBER, 26));

    /** No public holidays by law, and business days by the letter; yet most offices are closed. */
    public static final List<Holiday> OFFICES_CLOSED =
            List.of(
                    fixed("grundlovsdag", Month.JUNE, 5),
                    fixed("juleaftensdag", Month.DECEMBER, 24),
                    fixed("nytårsaftensdag", Month.DECEMBER, 31));

    /** Which of the holidays this day is. */
    public static Optional<Holiday> on(LocalDate day, List<Holiday> holidays) {
        var year = Year.from(day);
        return holidays.stream()
                .filter(holiday -> holiday.dayIn(year).filter(day::equals).isPresent())
                .findFirst();
    }

    public Optional<LocalDate> dayIn(Year year) {
        return lastYear != null && year.isAfter(lastYear)
                ? Optional.empty()
                : Optional.of(in.apply(year));
    }

    private static Holiday fixed(String name, Month month, int day) {
        return new Holiday(name, year -> year.atMonth(month).atDay(day), null);
    }

    private static Holiday easter(String name, int daysAfter) {
        return new Holiday(name, year -> Easter.sundayIn(year).plusDays(daysAfter), null);
    }

    private Holiday keptUntil(int year) {
        return new Holiday(name, in, Year.of(year));
    }
}
