package dk.revus.submission.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.revus.submission.response.model.content.PrincipleAnswer.Degree;
import dk.revus.submission.screening.model.Editorial.Stand;
import dk.revus.submission.screening.model.ScreeningResult;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A screening as its parties see it, first version: never who screens, nor their notes.
 *
 * @param clarification the request that is open, or else the latest that is over
 * @param wishId the wish that the event is about, where it is about one
 * @param reverted in {@code screening.assessment-reverted}: the result that no longer holds
 * @param before in {@code screening.clarification-extended} and {@code -corrected}: what does not
 *     hold any longer
 * @param reason why a deadline was moved or the screening ended
 */
record ScreeningV1(
        String responseId,
        String callId,
        String cycleId,
        String organisation,
        String state,
        int contentVersion,
        @Nullable String dokId,
        List<WishV1> wishes,
        @Nullable ClarificationV1 clarification,
        @Nullable String wishId,
        @Nullable RevertedV1 reverted,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BeforeV1 before,
        @Nullable String reason) {

    /**
     * @param assessment null while no result holds
     */
    record WishV1(
            String wishId,
            int rank,
            String title,
            boolean withdrawn,
            @Nullable AssessmentV1 assessment,
            @Nullable EditorialV1 editorial) {}

    record AssessmentV1(
            ScreeningResult result,
            String reason,
            List<PrincipleV1> principles,
            Instant at,
            int contentVersion) {}

    record PrincipleV1(String principleId, Degree degree, String text) {}

    /**
     * @param stand what the municipality says to it; null while it has not answered
     * @param standReason why it objects
     */
    record EditorialV1(
            String title,
            String text,
            Instant at,
            @Nullable Stand stand,
            @Nullable String standReason) {}

    record ClarificationV1(
            int number,
            Outcome outcome,
            List<String> questions,
            List<String> editableFields,
            LocalDate lastDay,
            Instant closesAt,
            Instant requestedAt,
            List<String> answers,
            @Nullable Instant answeredAt) {}

    /** Where a request for clarification stands. */
    enum Outcome {
        OPEN,
        ANSWERED,
        UNANSWERED
    }

    /**
     * @param questions null where they stayed
     * @param lastDay null where it stayed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BeforeV1(@Nullable List<String> questions, @Nullable LocalDate lastDay) {}

    record RevertedV1(ScreeningResult result, String because, Instant at) {}
}
