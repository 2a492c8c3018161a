package dk.revus.submission.screening;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.web.Versioned;
import dk.revus.submission.response.model.content.PrincipleAnswer;
import dk.revus.submission.response.model.content.PrincipleAnswer.Degree;
import dk.revus.submission.response.model.content.ThemeBase;
import dk.revus.submission.response.model.content.Wish;
import dk.revus.submission.screening.model.Editorial.Stand;
import dk.revus.submission.screening.model.ScreeningResult;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A screening as it is shown: what the municipality answered, beside what those who screen see.
 *
 * @param snapshotHash of the version that counts; nothing that is written here changes it
 * @param municipalityNames what those that its wishes are about were called when it was sent, by
 *     code
 * @param assignee whose work it is, without a function as long as the account has not been here;
 *     null also for the municipality
 * @param formal null also for the municipality
 * @param request the clarification that is asked for now
 * @param endReason why there is nothing left to screen
 */
record ScreeningView(
        String responseId,
        String callId,
        String organisation,
        String state,
        long version,
        Instant changedAt,
        int contentVersion,
        @Nullable String snapshotHash,
        @Nullable Instant submittedAt,
        Map<String, String> municipalityNames,
        @Nullable String dokId,
        @Nullable AssigneeView assignee,
        @Nullable FormalView formal,
        List<WishView> wishes,
        @Nullable RequestView request,
        List<ClarificationView> clarifications,
        @Nullable String endReason,
        @JsonUnwrapped Actions actions)
        implements Versioned {

    /** Who screens. */
    record AssigneeView(String account, @Nullable String function) {}

    /** Whether everything is there that must be. */
    record FormalView(boolean ok, String note, String by, Instant at) {}

    /**
     * A wish, with what was found of it.
     *
     * @param written what else it says; its answers to the principles stand at those
     * @param changedIn the version in which its text last changed
     * @param principles each principle of the call
     * @param assessments all that were made, the latest last
     */
    record WishView(
            String wishId,
            int rank,
            String title,
            @Nullable ThemeBase themeBase,
            @JsonUnwrapped
                    @JsonIgnoreProperties({"id", "rank", "title", "themeBase", "principleAnswers"})
                    Wish written,
            boolean withdrawn,
            int changedIn,
            @Nullable ScreeningResult result,
            List<PrincipleView> principles,
            List<AssessmentView> assessments,
            @Nullable EditorialView editorial) {}

    /**
     * One principle, seen from both sides.
     *
     * @param own the municipality's answer; null when it gave none
     * @param assessed by those who screen; null while no result holds
     */
    record PrincipleView(
            String principleId,
            String title,
            @Nullable PrincipleAnswer own,
            @Nullable DegreeView assessed) {}

    /** How far those who screen find that the wish does. */
    record DegreeView(Degree degree, String text) {}

    /**
     * What somebody found of a wish.
     *
     * @param holds whether it is the result now
     * @param reverted null when nobody took it back
     */
    record AssessmentView(
            ScreeningResult result,
            String reason,
            List<AssessedView> principles,
            String by,
            Instant at,
            int onVersion,
            boolean holds,
            @Nullable RevertedView reverted) {}

    /** How far the wish was found to live up to one principle. */
    record AssessedView(String principleId, Degree degree, String text) {}

    /** Why and when a result was taken back. */
    record RevertedView(String reason, String by, Instant at) {}

    /**
     * The secretariat's text on a wish, beside the municipality's own.
     *
     * @param originalTitle what the municipality wrote
     * @param originalText what the municipality wrote: the problem, a blank line, the wanted effort
     * @param outdated whether the municipality's text has changed since
     */
    record EditorialView(
            String title,
            String text,
            String originalTitle,
            String originalText,
            String by,
            Instant at,
            boolean outdated,
            @Nullable StandView answer) {}

    /** What the municipality says to the secretariat's text. */
    record StandView(Stand stand, String reason, String by, Instant at) {}

    /**
     * What the secretariat asks.
     *
     * @param lastDay that holds now
     * @param changes each time that another day was set or the questions were put right, or nothing
     *     was asked any longer, oldest first
     */
    record RequestView(
            int number,
            List<String> questions,
            List<String> editableFields,
            LocalDate lastDay,
            Instant closesAt,
            String by,
            Instant at,
            List<DayChange> changes) {}

    /**
     * One time that the last day to answer became another, or that the questions were put right.
     *
     * @param before the last day until then
     * @param after the last day from then on, the same where it stayed; null where nobody waited
     *     any longer
     * @param questionsBefore what was asked until then; empty where the questions stayed
     * @param reason as the municipality was told
     */
    record DayChange(
            Kind kind,
            LocalDate before,
            @Nullable LocalDate after,
            List<String> questionsBefore,
            String reason,
            String by,
            Instant at) {

        /** Why there was another day: more time, a slip, or nothing to wait for. */
        enum Kind {
            EXTENDED,
            CORRECTED,
            WITHDRAWN
        }
    }

    /**
     * What was asked and answered.
     *
     * @param answers empty when nobody answered in time
     * @param onVersion the version that counted when it ended
     * @param withdrawnBecause why nobody waited for an answer; null where one was waited for
     */
    record ClarificationView(
            RequestView request,
            List<String> answers,
            @Nullable String by,
            @Nullable Instant at,
            int onVersion,
            @Nullable String withdrawnBecause) {}
}
