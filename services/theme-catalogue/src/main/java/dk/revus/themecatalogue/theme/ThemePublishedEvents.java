package dk.revus.themecatalogue.theme;

import dk.revus.kit.journal.PublishedEvent;
import dk.revus.kit.journal.Stored;
import dk.revus.themecatalogue.theme.model.KnownTheme;
import dk.revus.themecatalogue.theme.model.Theme;
import dk.revus.themecatalogue.theme.model.ThemeEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is told to strangers about a theme. Drafts are nobody's business yet. */
final class ThemePublishedEvents {

    static final String TOPIC = "revus.theme.events";

    private ThemePublishedEvents() {}

    static List<PublishedEvent> of(Stored<Theme> stored, ThemeEvent event) {
        return switch (event) {
            case ThemeEvent.ThemeDrafted _ -> List.of();
            case ThemeEvent.ThemeCorrected(_, _, var reason) ->
                    stored.state() instanceof Theme.Draft
                            ? List.of()
                            : tell("corrected", stored, reason);
            case ThemeEvent.ThemePublished() -> tell("published", stored, null);
            case ThemeEvent.ThemeNominated() -> tell("nominated", stored, null);
            case ThemeEvent.ThemeShortlisted() -> tell("shortlisted", stored, null);
            case ThemeEvent.ThemeExcluded(var reason) -> tell("excluded", stored, reason);
            case ThemeEvent.ThemesMerged(_, var reason) -> tell("merged", stored, reason);
            case ThemeEvent.ThemeMergedInto(_, var reason) -> tell("merged", stored, reason);
            case ThemeEvent.MergeUndone(var reason) -> tell("excluded", stored, reason);
            case ThemeEvent.ThemeReinstated(var reason) -> tell("nominated", stored, reason);
            case ThemeEvent.ThemeDecided(var decision) ->
                    tell("decided", stored, decision.reason());
            case ThemeEvent.ThemeIncludedInStrategy _ -> tell("included-in-strategy", stored, null);
            case ThemeEvent.ThemeActivated _ -> tell("activated", stored, null);
            case ThemeEvent.ThemeCompleted(var evaluation) -> tell("completed", stored, evaluation);
        };
    }

    private static List<PublishedEvent> tell(
            String happened, Stored<Theme> stored, @Nullable String reason) {
        if (!(stored.state() instanceof KnownTheme theme)) {
            throw new IllegalStateException("Nothing is told of a theme nobody has written");
        }
        return List.of(
                PublishedEvent.toAll(
                        TOPIC,
                        "theme." + happened,
                        theme.outline().cycleId(),
                        ThemeV1.of(
                                stored.id(),
                                theme,
                                ThemeAggregate.STATES.nameOf(stored.state()),
                                reason)));
    }
}
