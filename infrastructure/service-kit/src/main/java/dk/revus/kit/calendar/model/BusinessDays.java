package dk.revus.kit.calendar.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** "5 arbejdsdage før": Monday to Friday, without the public holidays. */
public record BusinessDays(List<Holiday> holidays) {

    public static final BusinessDays DANISH = new BusinessDays(Holiday.DANISH);

    public BusinessDays {
        holidays = List.copyOf(holidays);
    }

    public boolean includes(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case DayOfWeek.SATURDAY, DayOfWeek.SUNDAY -> false;
            default -> holidayOn(day).isEmpty();
        };
    }

    /** The day from which this many business days are left, the given day itself not counted. */
    public LocalDate before(LocalDate day, int businessDays) {
        var earlier = day;
        for (var left = businessDays; left > 0; ) {
            earlier = earlier.minusDays(1);
            if (includes(earlier)) {
                left--;
            }
        }
        return earlier;
    }

    /** How many business days are left on a day, that day counted, the last one not. */
    public int left(LocalDate day, LocalDate last) {
        return day.isAfter(last) ? 0 : (int) day.datesUntil(last).filter(this::includes).count();
    }

    public Optional<Holiday> holidayOn(LocalDate day) {
        return Holiday.on(day, holidays);
    }
}
