package dk.revus.submission.call.model;

import static dk.revus.kit.calendar.model.Danish.COPENHAGEN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A new call from an earlier one. Its days are moved; what belonged to the earlier one alone is
 * left behind: the letter's own number, its attachments, and in another cycle the case and the
 * themes that were proposed then.
 *
 * @param cycleId the cycle that the copy serves
 * @param days by how many days everything is moved, on Danish clocks
 * @param opensAt when it opens; null: moved like the rest
 * @param meetingDate when the answers are discussed; null: moved like the rest
 */
public record CallCopy(
        String cycleId, long days, @Nullable Instant opensAt, @Nullable LocalDate meetingDate) {

    public CallContent of(CallContent original) {
        var sameCycle = original.cycleId().equals(cycleId);
        var letter = original.letter();
        return new CallContent(
                cycleId,
                original.title(),
                new CallLetter(
                        sameCycle ? letter.sagsId() : "",
                        "",
                        letter.date().plusDays(days),
                        letter.from(),
                        letter.summary(),
                        letter.contact()),
                opensAt == null ? moved(original.opensAt()) : opensAt,
                new Deadline(original.deadline().lastDay().plusDays(days)),
                Objects.requireNonNullElseGet(
                        meetingDate, () -> original.meetingDate().plusDays(days)),
                original.maxWishes(),
                original.principles(),
                sameCycle ? original.themes() : List.of(),
                original.invited(),
                List.of());
    }

    /** Nine in the morning stays nine in the morning, whatever summer time does in between. */
    private Instant moved(Instant moment) {
        return moment.atZone(COPENHAGEN).plusDays(days).toInstant();
    }
}
