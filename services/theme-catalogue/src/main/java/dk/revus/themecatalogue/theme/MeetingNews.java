package dk.revus.themecatalogue.theme;

import dk.revus.themecatalogue.theme.model.ThemeDecision;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** This feature's reading of a meeting: what it decided about themes. */
record MeetingNews(String meetingId, @Nullable List<Decided> decisions) {

    record Decided(
            String decisionId,
            String type,
            String themeId,
            String text,
            String reason,
            String recordedAt) {

        /** There may come to be more types of decision than themes have use for. */
        boolean isKnown() {
            return Arrays.stream(ThemeDecision.Type.values()).anyMatch(t -> t.name().equals(type));
        }
    }

    List<Decided> onThemes() {
        return decisions == null ? List.of() : decisions.stream().filter(Decided::isKnown).toList();
    }

    ThemeDecision decision(Decided decided) {
        return new ThemeDecision(
                decided.decisionId(),
                meetingId,
                ThemeDecision.Type.valueOf(decided.type()),
                decided.text(),
                decided.reason());
    }
}
