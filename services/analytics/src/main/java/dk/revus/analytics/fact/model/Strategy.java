package dk.revus.analytics.fact.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A strategy and its sections, one per theme. */
public record Strategy(
        String strategyId,
        String cycleId,
        String title,
        String state,
        List<Section> sections,
        @Nullable Instant recommendedAt,
        @Nullable Instant adoptedAt) {

    public record Section(String themeId, String title, @Nullable String text) {}

    public Optional<Section> sectionOn(String themeId) {
        return sections.stream().filter(s -> s.themeId().equals(themeId)).findFirst();
    }
}
