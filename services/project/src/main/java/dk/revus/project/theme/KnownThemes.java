package dk.revus.project.theme;

import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.LatestFact;
import dk.revus.kit.event.View;
import dk.revus.kit.event.Views;
import dk.revus.project.theme.model.Theme;
import dk.revus.project.theme.model.Themes;
import java.util.Optional;

/** The latest word on each theme. */
class KnownThemes implements Themes {

    private final View themes;

    KnownThemes(Views views) {
        this.themes = views.view("themes");
    }

    /** The catalogue's event as far as this service needs it. */
    record ThemeFact(String themeId, String cycleId, String title, String state) {}

    EventReader reader() {
        return EventReader.keeping("themes", LatestFact.of("theme", themes, ThemeFact.class));
    }

    @Override
    public Optional<Theme> find(String themeId) {
        return themes.find(themeId)
                .map(
                        known ->
                                new Theme(
                                        themeId,
                                        known.getString("cycleId"),
                                        known.getString("title"),
                                        known.getString("state")));
    }
}
