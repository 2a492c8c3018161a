package dk.revus.strategy.meeting;

import dk.revus.strategy.meeting.model.DecisionType;
import dk.revus.strategy.meeting.model.Minutes;
import dk.revus.strategy.meeting.model.ThemeDecision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What strangers are told of a meeting.
 *
 * @param decision the one that was recorded just now, when that is the news
 */
record MeetingV1(
        String meetingId,
        String cycleId,
        String title,
        LocalDate date,
        String state,
        List<DecisionV1> decisions,
        @Nullable DecisionV1 decision) {

    record DecisionV1(
            String decisionId,
            DecisionType type,
            String themeId,
            String text,
            String reason,
            Instant recordedAt) {

        static DecisionV1 of(ThemeDecision decision) {
            return new DecisionV1(
                    decision.decisionId(),
                    decision.type(),
                    decision.themeId(),
                    decision.text(),
                    decision.reason(),
                    decision.recordedAt());
        }
    }

    static MeetingV1 of(Minutes minutes, @Nullable ThemeDecision news) {
        var plan = minutes.plan();
        return new MeetingV1(
                plan.meetingId(),
                plan.cycleId(),
                plan.title(),
                plan.date(),
                minutes.state(),
                minutes.decisions().stream().map(DecisionV1::of).toList(),
                news == null ? null : DecisionV1.of(news));
    }
}
