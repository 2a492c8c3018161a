package dk.revus.strategy.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.revus.strategy.meeting.model.DecisionType;
import dk.revus.strategy.meeting.model.MeetingPlan;
import dk.revus.strategy.meeting.model.Minutes;
import dk.revus.strategy.meeting.model.ThemeDecision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What strangers are told of a meeting.
 *
 * @param reason of a corrected plan
 * @param movedFrom the day on which it was to be held, when a corrected plan has another
 * @param decision the one that was recorded just now, when that is the news
 */
record MeetingV1(
        String meetingId,
        String cycleId,
        String title,
        LocalDate date,
        String state,
        List<DecisionV1> decisions,
        @Nullable DecisionV1 decision,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate movedFrom) {

    /**
     * What the meeting decided on one theme.
     *
     * @param corrects the decision that this one stands in the place of
     * @param correctionReason why it stands there; null for a decision that corrects none
     * @param correctedBy the decision that stands in the place of this one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DecisionV1(
            String decisionId,
            DecisionType type,
            String themeId,
            String text,
            String reason,
            Instant recordedAt,
            @Nullable String corrects,
            @Nullable String correctionReason,
            @Nullable String correctedBy) {

        static List<DecisionV1> of(List<ThemeDecision> all) {
            return all.stream().map(decision -> of(decision, all)).toList();
        }

        static DecisionV1 of(ThemeDecision decision, List<ThemeDecision> all) {
            var correction = decision.correction();
            return new DecisionV1(
                    decision.decisionId(),
                    decision.type(),
                    decision.themeId(),
                    decision.text(),
                    decision.reason(),
                    decision.recordedAt(),
                    correction == null ? null : correction.decisionId(),
                    correction == null ? null : correction.reason(),
                    decision.correctedBy(all).map(ThemeDecision::decisionId).orElse(null));
        }
    }

    static MeetingV1 of(Minutes minutes, @Nullable ThemeDecision news) {
        return of(minutes, news, null, null);
    }

    static MeetingV1 corrected(Minutes minutes, MeetingPlan before, String reason) {
        var moved = !before.date().equals(minutes.plan().date());
        return of(minutes, null, reason, moved ? before.date() : null);
    }

    private static MeetingV1 of(
            Minutes minutes,
            @Nullable ThemeDecision news,
            @Nullable String reason,
            @Nullable LocalDate movedFrom) {
        var plan = minutes.plan();
        return new MeetingV1(
                plan.meetingId(),
                plan.cycleId(),
                plan.title(),
                plan.date(),
                minutes.state(),
                DecisionV1.of(minutes.decisions()),
                news == null ? null : DecisionV1.of(news, minutes.decisions()),
                reason,
                movedFrom);
    }
}
