package dk.revus.submission.call;

import dk.revus.submission.call.model.CallContent;
import dk.revus.submission.call.model.CallCopy;
import dk.revus.submission.call.model.CallWarning;
import dk.revus.submission.call.model.Rewording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is sent along with each step of a call. */
final class CallStepBodies {

    private static final int A_CENTURY_IN_DAYS = 36_525;

    private CallStepBodies() {}

    private static Set<CallWarning> orNone(@Nullable Set<CallWarning> confirmed) {
        return confirmed == null ? Set.of() : confirmed;
    }

    /**
     * What is said as the call goes out.
     *
     * @param confirmWarnings those that somebody has seen and means
     */
    record PublishBody(@Nullable Set<@NotNull CallWarning> confirmWarnings) {

        Set<CallWarning> confirmed() {
            return orNone(confirmWarnings);
        }
    }

    /**
     * What is left out stays as it was announced.
     *
     * @param contact as a whole; an empty one takes it away
     */
    record AmendBody(
            @Nullable @Size(max = 2000) String reason,
            @Nullable @Pattern(regexp = ReadableText.PATTERN) @Size(max = 200) String title,
            @Nullable @Pattern(regexp = ReadableText.PATTERN) @Size(max = 4000) String summary,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate meetingDate,
            @Nullable @Min(1) @Max(20) Integer maxWishes,
            @Nullable @Size(max = 20) List<@NotBlank @Size(max = 100) String> attachmentIds,
            @Nullable @Valid ContactBody contact,
            @Nullable Set<@NotNull CallWarning> confirmWarnings) {

        String why() {
            return ReadableText.orEmpty(reason);
        }

        Set<CallWarning> confirmed() {
            return orNone(confirmWarnings);
        }

        List<String> attachments() {
            return attachmentIds == null ? List.of() : attachmentIds;
        }

        Rewording rewording() {
            return new Rewording(
                    title,
                    summary,
                    lastDay,
                    meetingDate,
                    maxWishes,
                    attachmentIds,
                    ContactBody.orNull(contact));
        }
    }

    /** Why the call takes answers again, and until when. */
    record ReopenBody(
            @Nullable @Size(max = 2000) String reason,
            @NotNull LocalDate lastDay,
            @Nullable Set<@NotNull CallWarning> confirmWarnings) {

        String why() {
            return ReadableText.orEmpty(reason);
        }

        Set<CallWarning> confirmed() {
            return orNone(confirmWarnings);
        }
    }

    /** Why the call asks for nothing more. */
    record CancelBody(@Nullable @Size(max = 2000) String reason) {

        String why() {
            return ReadableText.orEmpty(reason);
        }
    }

    /**
     * Either {@code shiftDays} moves every day, or {@code lastDay} says the new deadline and the
     * rest is moved as far.
     *
     * @param opensAt when it opens, if that is not to be moved
     * @param meetingDate when the answers are discussed, if that is not to be moved
     */
    @MovedInOneWay
    record CopyBody(
            @NotBlank @Size(max = 100) String cycleId,
            @Nullable @Min(-A_CENTURY_IN_DAYS) @Max(A_CENTURY_IN_DAYS) Integer shiftDays,
            @Nullable LocalDate lastDay,
            @Nullable Instant opensAt,
            @Nullable LocalDate meetingDate) {

        CallContent of(CallContent original) {
            return new CallCopy(cycleId, days(original), opensAt, meetingDate).of(original);
        }

        private long days(CallContent original) {
            return lastDay == null
                    ? Objects.requireNonNull(shiftDays)
                    : ChronoUnit.DAYS.between(original.deadline().lastDay(), lastDay);
        }
    }
}
