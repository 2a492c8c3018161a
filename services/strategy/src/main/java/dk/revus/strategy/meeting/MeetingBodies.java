package dk.revus.strategy.meeting;

import dk.revus.strategy.meeting.model.DecisionType;
import dk.revus.strategy.meeting.model.MeetingCommand.CorrectDecision;
import dk.revus.strategy.meeting.model.MeetingCommand.CorrectPlan;
import dk.revus.strategy.meeting.model.MeetingCommand.RecordDecision;
import dk.revus.strategy.meeting.model.MeetingPlan;
import dk.revus.strategy.meeting.model.MeetingWarning;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What callers send about meetings. */
final class MeetingBodies {

    private MeetingBodies() {}

    /**
     * A meeting that is to be.
     *
     * @param meetingId only when the day alone does not name the meeting
     */
    record PlanBody(
            @Pattern(regexp = "MØ-[0-9]{4}-[0-9A-Za-z-]{1,40}") @Nullable String meetingId,
            @NotBlank @Size(max = 60) String cycleId,
            @NotBlank @Size(max = 200) String title,
            @NotNull LocalDate date) {

        MeetingPlan plan() {
            var id = meetingId == null ? MeetingPlan.idOn(date) : meetingId;
            return new MeetingPlan(id, cycleId, title, date);
        }
    }

    /**
     * The meeting as it is now meant to be.
     *
     * @param confirmWarnings those that somebody has seen and means
     */
    record MeetingCorrectionBody(
            @NotBlank @Size(max = 200) String title,
            @NotNull LocalDate date,
            @Size(max = 2000) @Nullable String reason,
            @Nullable Set<@NotNull MeetingWarning> confirmWarnings) {

        CorrectPlan command(Instant at) {
            return new CorrectPlan(
                    title,
                    date,
                    Objects.requireNonNullElse(reason, ""),
                    Objects.requireNonNullElse(confirmWarnings, Set.of()),
                    at);
        }
    }

    /** What was decided on one theme. */
    record DecisionBody(
            @NotNull DecisionType type,
            @NotBlank @Size(max = 60) String themeId,
            @NotBlank @Size(max = 4000) String text,
            @Size(max = 4000) @Nullable String reason) {

        RecordDecision command(Instant at) {
            return new RecordDecision(
                    type, themeId, text, Objects.requireNonNullElse(reason, ""), at);
        }
    }

    /**
     * A decision in the place of one that was recorded wrongly.
     *
     * @param reason of the decision as it should have been recorded
     * @param because why it has to be put right
     */
    record DecisionCorrectionBody(
            @NotBlank @Size(max = 60) String decisionId,
            @NotNull DecisionType type,
            @NotBlank @Size(max = 4000) String text,
            @Size(max = 4000) @Nullable String reason,
            @Size(max = 4000) @Nullable String because) {

        CorrectDecision command(Instant at) {
            return new CorrectDecision(
                    decisionId,
                    type,
                    text,
                    Objects.requireNonNullElse(reason, ""),
                    Objects.requireNonNullElse(because, ""),
                    at);
        }
    }
}
