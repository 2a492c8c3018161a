package dk.revus.themecatalogue.theme;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.revus.themecatalogue.theme.model.KnownTheme;
import dk.revus.themecatalogue.theme.model.Theme;
import dk.revus.themecatalogue.theme.model.ThemeDecision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The events on themes, version 1: what the theme now is.
 *
 * @param reason why the last thing happened to it, where somebody gave a reason
 * @param evaluation what came of it, once it is completed
 */
record ThemeV1(
        String themeId,
        String cycleId,
        String title,
        String summary,
        String origin,
        String state,
        List<String> mergedFrom,
        @Nullable String mergedInto,
        @Nullable String reason,
        @Nullable DecisionV1 decision,
        @Nullable String strategyId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String evaluation) {

    /**
     * What the meeting decided on the theme.
     *
     * @param correctionReason why it stands in the place of an earlier one, when it does
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DecisionV1(
            String decisionId,
            String meetingId,
            String type,
            String text,
            String reason,
            @Nullable String correctionReason) {

        static @Nullable DecisionV1 of(@Nullable ThemeDecision decision) {
            return decision == null
                    ? null
                    : new DecisionV1(
                            decision.decisionId(),
                            decision.meetingId(),
                            decision.type().name(),
                            decision.text(),
                            decision.reason(),
                            decision.correctionReason());
        }
    }

    static ThemeV1 of(String themeId, KnownTheme theme, String state, @Nullable String reason) {
        var outline = theme.outline();
        return new ThemeV1(
                themeId,
                outline.cycleId(),
                outline.title(),
                outline.summary(),
                outline.origin().name(),
                state,
                outline.mergedFrom(),
                theme instanceof Theme.Merged(_, var into, _) ? into : null,
                reason,
                DecisionV1.of(theme.decision()),
                theme.strategyId(),
                theme.evaluation());
    }
}
