package dk.revus.themecatalogue.theme;

import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Hears this service's own themes: finishes a merge, and brings a theme on when what it waited for
 * was known before it. A crash in between is healed by the next delivery of the same event.
 */
@Component
class ThemeReader implements EventReader {

    private final Consolidation consolidation;
    private final Progress progress;

    ThemeReader(Consolidation consolidation, Progress progress) {
        this.consolidation = consolidation;
        this.progress = progress;
    }

    /** What this reader needs of a theme's event. */
    private record ThemeFact(
            String themeId, String state, List<String> mergedFrom, @Nullable String reason) {

        boolean isNewMerger() {
            return "CANDIDATE".equals(state) && !mergedFrom.isEmpty();
        }
    }

    @Override
    public String name() {
        return "own-themes";
    }

    @Override
    public Set<String> topics() {
        return Set.of(ThemePublishedEvents.TOPIC);
    }

    @Override
    public void read(ReceivedEvent event) {
        var fact = event.data(ThemeFact.class);
        if ("theme.merged".equals(event.type()) && fact.isNewMerger()) {
            consolidation.finish(
                    fact.themeId(), fact.reason() == null ? "" : fact.reason(), event.id());
        }
        progress.bring(fact.themeId(), event.id());
    }
}
