package dk.revus.submission.call.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to be different in a call that is out; null leaves it as it was announced.
 *
 * @param contact as a whole; {@link CallContact#NONE} takes it away
 */
public record Rewording(
        @Nullable String title,
        @Nullable String summary,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate meetingDate,
        @Nullable Integer maxWishes,
        @Nullable List<String> attachmentIds,
        @Nullable CallContact contact) {

    static Rewording toLastDay(LocalDate lastDay) {
        return new Rewording(null, null, lastDay, null, null, null, null);
    }

    /** What stood there before a change; fields whose text says less than there was stay. */
    static Rewording back(Change change) {
        var before = change.before();
        return switch (change.field()) {
            case "title" -> new Rewording(before, null, null, null, null, null, null);
            case "lastDay" -> toLastDay(LocalDate.parse(before));
            case "meetingDate" ->
                    new Rewording(null, null, null, LocalDate.parse(before), null, null, null);
            case "maxWishes" ->
                    new Rewording(null, null, null, null, Integer.valueOf(before), null, null);
            default -> new Rewording(null, null, null, null, null, null, null);
        };
    }

    CallContent of(CallContent content) {
        return new CallContent(
                content.cycleId(),
                Objects.requireNonNullElse(title, content.title()),
                letter(content.letter()),
                content.opensAt(),
                lastDay == null ? content.deadline() : new Deadline(lastDay),
                Objects.requireNonNullElse(meetingDate, content.meetingDate()),
                Objects.requireNonNullElse(maxWishes, content.maxWishes()),
                content.principles(),
                content.themes(),
                content.invited(),
                Objects.requireNonNullElse(attachmentIds, content.attachmentIds()));
    }

    private CallLetter letter(CallLetter before) {
        var said = summary == null ? before : before.saying(summary);
        return contact == null ? said : said.reachedBy(contact);
    }
}
