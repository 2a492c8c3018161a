package dk.revus.kit.calendar.model;

import java.time.LocalDate;
import java.time.Year;

/** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
final class Easter {

    private Easter() {}

    static LocalDate sundayIn(Year year) {
        var y = year.getValue();
        var golden = y % 19;
        var century = y / 100;
        var inCentury = y % 100;
        var epact =
                (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15)
                        % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        var correction = (golden + 11 * epact + 22 * weekday) / 451;
        var day = epact + weekday - 7 * correction + 114;
        return LocalDate.of(y, day / 31, day % 31 + 1);
    }
}
