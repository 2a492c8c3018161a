package dk.revus.themecatalogue.theme;

import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Hears which strategy is adopted with which themes. */
@Component
class StrategyReader implements EventReader {

    private final Readings readings;
    private final Progress progress;

    StrategyReader(Readings readings, Progress progress) {
        this.readings = readings;
        this.progress = progress;
    }

    @Override
    public String name() {
        return "strategies";
    }

    @Override
    public Set<String> topics() {
        return Set.of("revus.strategy.events");
    }

    @Override
    public void read(ReceivedEvent event) {
        var news = event.data(StrategyNews.class);
        readings.remember(news, event.sequence());
        news.themes().forEach(section -> progress.bring(section.themeId(), event.id()));
    }
}
