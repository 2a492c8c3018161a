package dk.revus.submission.call.model;

import dk.revus.kit.calendar.model.Holiday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Set;

/** What is allowed and yet often a mistake; somebody must say that it is meant. */
public enum CallWarning {
    /** The last day is a Saturday or a Sunday, when offices are closed. */
    DEADLINE_ON_WEEKEND,
    /** The last day lies in the municipal summer recess: July and the first half of August. */
    DEADLINE_IN_RECESS,
    /** The last day is a public holiday, or a day on which most offices close all the same. */
    DEADLINE_ON_HOLIDAY,
    /** The answers would be discussed before they are all in. */
    MEETING_BEFORE_DEADLINE;

    private static final MonthDay RECESS_BEGINS = MonthDay.of(Month.JULY, 1);
    private static final MonthDay RECESS_ENDS = MonthDay.of(Month.AUGUST, 15);

    public static Set<CallWarning> of(CallContent content) {
        var warnings = EnumSet.noneOf(CallWarning.class);
        var day = content.deadline().lastDay();
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            warnings.add(DEADLINE_ON_WEEKEND);
        }
        if (isInRecess(day)) {
            warnings.add(DEADLINE_IN_RECESS);
        }
        if (Holiday.on(day, Holiday.DANISH).isPresent()
                || Holiday.on(day, Holiday.OFFICES_CLOSED).isPresent()) {
            warnings.add(DEADLINE_ON_HOLIDAY);
        }
        if (!content.meetingDate().isAfter(day)) {
            warnings.add(MEETING_BEFORE_DEADLINE);
        }
        return warnings;
    }

    private static boolean isInRecess(LocalDate day) {
        var within = MonthDay.from(day);
        return !within.isBefore(RECESS_BEGINS) && !within.isAfter(RECESS_ENDS);
    }
}
