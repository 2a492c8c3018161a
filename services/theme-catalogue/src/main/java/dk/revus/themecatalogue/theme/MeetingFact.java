package dk.revus.themecatalogue.theme;

import dk.revus.themecatalogue.theme.model.ThemeDecision;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** This feature's reading of a meeting: what it decided about themes. */
record MeetingFact(String meetingId, @Nullable String date, @Nullable List<Decided> decisions) {

    /** The day, as ISO text; "" for one that was read before days were of use here. */
    String day() {
        return date == null ? "" : date;
    }

    record Decided(
            String decisionId,
            String type,
            String themeId,
            String text,
            String reason,
            String recordedAt,
            @Nullable String correctionReason,
            @Nullable String correctedBy) {

        /**
         * Not corrected since, and of a type that themes have use for; there may come to be more.
         */
        boolean isInForce() {
            return correctedBy == null
                    && Arrays.stream(ThemeDecision.Type.values())
                            .anyMatch(t -> t.name().equals(type));
        }
    }

    List<Decided> inForce() {
        return decisions == null
                ? List.of()
                : decisions.stream().filter(Decided::isInForce).toList();
    }

    ThemeDecision decision(Decided decided) {
        return new ThemeDecision(
                decided.decisionId(),
                meetingId,
                ThemeDecision.Type.valueOf(decided.type()),
                decided.text(),
                decided.reason(),
                decided.correctionReason());
    }
}
