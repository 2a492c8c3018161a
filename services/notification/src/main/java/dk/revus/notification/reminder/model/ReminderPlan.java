package dk.revus.notification.reminder.model;

import dk.revus.kit.calendar.model.BusinessDays;
import dk.revus.kit.calendar.model.Danish;
import dk.revus.notification.known.model.Call;
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
 * @param movedAt when the last day was moved to where it is, and with it the plan; null when it
 *     never was
 */
public record ReminderPlan(
        String callId, LocalDate lastDay, @Nullable Instant opensAt, @Nullable Instant movedAt) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final List<Integer> BUSINESS_DAYS_BEFORE = List.of(10, 5, 1);

    public static ReminderPlan of(Call call) {
        return new ReminderPlan(
                call.callId(), call.lastDay(), call.opensAt(), call.deadlineMovedAt().orElse(null));
    }

    /** The steps of the ladder, the earliest first. */
    public List<ReminderStep> steps() {
        return BUSINESS_DAYS_BEFORE.stream()
                .map(this::step)
                .filter(step -> isAfter(opensAt, step) && isAfter(movedAt, step))
                .sorted(Comparator.comparing(ReminderStep::dueAt))
                .toList();
    }

    private static boolean isAfter(@Nullable Instant moment, ReminderStep step) {
        return moment == null || step.dueAt().isAfter(moment);
    }

    private ReminderStep step(int daysBefore) {
        var day = BusinessDays.DANISH.before(lastDay, daysBefore);
        var dueAt = day.atTime(MORNING).atZone(Danish.COPENHAGEN).toInstant();
        return new ReminderStep(callId, daysBefore, dueAt, movedAt == null ? null : lastDay);
    }
}
