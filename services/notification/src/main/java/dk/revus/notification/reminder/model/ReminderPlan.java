package dk.revus.notification.reminder.model;

import dk.revus.kit.calendar.model.BusinessDays;
import dk.revus.kit.calendar.model.Danish;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a call reminds those who have not answered.
 *
 * @param lastDay the last day of the deadline, which counts in full
 * @param opensAt nobody is reminded of what they were not yet asked for; null when it is not said
 */
public record ReminderPlan(String callId, LocalDate lastDay, @Nullable Instant opensAt) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final List<Integer> BUSINESS_DAYS_BEFORE = List.of(10, 5, 1);

    /** The steps of the ladder, the earliest first. */
    public List<ReminderStep> steps() {
        return BUSINESS_DAYS_BEFORE.stream()
                .map(this::step)
                .filter(step -> opensAt == null || step.dueAt().isAfter(opensAt))
                .sorted(Comparator.comparing(ReminderStep::dueAt))
                .toList();
    }

    private ReminderStep step(int daysBefore) {
        var day = BusinessDays.DANISH.before(lastDay, daysBefore);
        var dueAt = day.atTime(MORNING).atZone(Danish.COPENHAGEN).toInstant();
        return new ReminderStep(callId, daysBefore, dueAt);
    }
}
