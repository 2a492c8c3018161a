package dk.revus.notification.reminder.model;

import dk.revus.kit.calendar.model.BusinessDays;
import dk.revus.kit.calendar.model.Danish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The steps before one deadline that nobody has taken. Normally one is due at a time. When the
 * platform was away several are: of those only the last is said, and none once the deadline has
 * passed, for nobody can act on it.
 *
 * @param lastDay the last day of the deadline, which counts in full
 * @param open the earliest first
 */
public record Ladder<S extends Step>(LocalDate lastDay, List<S> open) {

    public Ladder {
        open = List.copyOf(open);
    }

    public Optional<Instant> nextDue() {
        return open.stream().map(Step::dueAt).findFirst();
    }

    public List<S> due(Instant now) {
        return open.stream().filter(step -> !step.dueAt().isAfter(now)).toList();
    }

    /** What is said of all that is due. */
    public Optional<S> toSay(Instant now) {
        return today(now).isAfter(lastDay)
                ? Optional.empty()
                : due(now).stream().reduce((earlier, later) -> later);
    }

    /** How much time is left on the day it is said, whichever day it was meant for. */
    static String timeLeft(LocalDate lastDay, Instant now) {
        var days = BusinessDays.DANISH.left(today(now), lastDay);
        return switch (days) {
            case 0 -> "mindre end 1 arbejdsdag";
            case 1 -> "1 arbejdsdag";
            default -> days + " arbejdsdage";
        };
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Danish.COPENHAGEN);
    }
}
