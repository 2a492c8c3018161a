package dk.revus.themecatalogue.theme;

import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Hears which projects are granted, and which are closed. */
@Component
class ProjectReader implements EventReader {

    private final Readings readings;
    private final Progress progress;

    ProjectReader(Readings readings, Progress progress) {
        this.readings = readings;
        this.progress = progress;
    }

    @Override
    public String name() {
        return "projects";
    }

    @Override
    public Set<String> topics() {
        return Set.of("revus.project.events");
    }

    @Override
    public void read(ReceivedEvent event) {
        var news = event.data(ProjectNews.class);
        readings.remember(news, event.sequence());
        progress.bring(news.themeId(), event.id());
    }
}
