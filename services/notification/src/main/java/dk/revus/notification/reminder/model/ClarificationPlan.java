package dk.revus.notification.reminder.model;

import dk.revus.kit.calendar.model.BusinessDays;
import dk.revus.kit.calendar.model.Danish;
import dk.revus.notification.known.model.Screening;
import dk.revus.notification.known.model.Screening.Clarification;
import dk.revus.notification.message.model.Kind;
import dk.revus.notification.message.model.Note;
import dk.revus.notification.occasion.model.ScreeningNotice;
import dk.revus.notification.text.model.Field;
import dk.revus.notification.text.model.Wording;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The days on which a municipality is reminded of questions it has not answered: a shorter ladder
 * than a call's, for a shorter time.
 */
public record ClarificationPlan(Screening screening) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final List<Integer> BUSINESS_DAYS_BEFORE = List.of(3, 1);

    /**
     * @param key natural key of the step; a deadline that is moved has steps of its own
     */
    public record Asking(String key, Instant dueAt, Screening screening) implements Step {}

    /** The steps of the ladder, the earliest first; none when nothing is open. */
    public List<Asking> steps() {
        var asked = screening.clarification();
        return asked == null || !asked.isOpen()
                ? List.of()
                : BUSINESS_DAYS_BEFORE.stream()
                        .map(days -> step(days, asked))
                        .filter(step -> step.dueAt().isAfter(asked.requestedAt()))
                        .toList();
    }

    private Asking step(int daysBefore, Clarification asked) {
        var day = BusinessDays.DANISH.before(asked.lastDay(), daysBefore);
        var key =
                Stream.of(
                                screening.responseId(),
                                "c" + asked.number(),
                                asked.lastDay().format(DateTimeFormatter.BASIC_ISO_DATE),
                                "t" + daysBefore)
                        .reduce((before, after) -> before + "-" + after)
                        .orElseThrow();
        return new Asking(
                key, day.atTime(MORNING).atZone(Danish.COPENHAGEN).toInstant(), screening);
    }

    public static Note reminder(Asking step, Instant now) {
        var screening = step.screening();
        var fields = new EnumMap<Field, String>(ScreeningNotice.asked(screening));
        fields.put(Field.RESPONSE_ID, screening.responseId());
        fields.put(
                Field.REMINDER_DAYS,
                Ladder.timeLeft(Objects.requireNonNull(screening.clarification()).lastDay(), now));
        var text = Wording.CLARIFICATION_REMINDER.render(fields);
        return new Note(
                Kind.REMINDER,
                screening.organisation(),
                step.key(),
                step.key(),
                screening.responseId(),
                screening.cycleId(),
                step.dueAt(),
                text.subject(),
                text.body());
    }
}
