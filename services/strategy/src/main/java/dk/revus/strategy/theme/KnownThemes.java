package dk.revus.strategy.theme;

import static com.mongodb.client.model.Filters.eq;

import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.LatestFact;
import dk.revus.kit.event.View;
import dk.revus.kit.event.Views;
import dk.revus.strategy.theme.model.Theme;
import dk.revus.strategy.theme.model.Themes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** The latest word on each theme. */
class KnownThemes implements Themes {

    private final View themes;

    KnownThemes(Views views) {
        this.themes = views.view("themes");
    }

    /** The catalogue's event as far as this service needs it. */
    record ThemeFact(String themeId, String cycleId, String title, String state) {}

    EventReader reader() {
        return EventReader.keeping(
                "themes", LatestFact.of("theme", themes, ThemeFact.class).searchedBy("cycleId"));
    }

    @Override
    public Optional<Theme> find(String themeId) {
        return themes.find(themeId).map(known -> theme(themeId, known));
    }

    @Override
    public List<Theme> ofCycle(String cycleId) {
        var found = new ArrayList<Theme>();
        themes.collection()
                .find(eq("cycleId", cycleId))
                .forEach(known -> found.add(theme(known.getString("_id"), known)));
        return found;
    }

    private static Theme theme(String themeId, Document known) {
        return new Theme(
                themeId,
                known.getString("cycleId"),
                known.getString("title"),
                known.getString("state"));
    }
}
