package dk.revus.strategy.theme;

import static com.mongodb.client.model.Filters.eq;

import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import dk.revus.kit.event.View;
import dk.revus.kit.event.Views;
import dk.revus.strategy.theme.model.Theme;
import dk.revus.strategy.theme.model.Themes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Keeps the latest word on each theme. Whatever happened to it, the letter says what it now is. */
@Component
class ThemeReader implements EventReader, Themes {

    private static final String TOPIC = "revus.theme.events";

    private final View themes;

    ThemeReader(Views views) {
        this.themes = views.view("themes");
    }

    /** The catalogue's letter as far as this service needs it. */
    record ThemeNews(String themeId, String cycleId, String title, String state) {}

    @Override
    public String name() {
        return "themes";
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void read(ReceivedEvent event) {
        var news = event.data(ThemeNews.class);
        themes.put(
                news.themeId(),
                event.sequence(),
                new Document("cycleId", news.cycleId())
                        .append("title", news.title())
                        .append("state", news.state()));
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
