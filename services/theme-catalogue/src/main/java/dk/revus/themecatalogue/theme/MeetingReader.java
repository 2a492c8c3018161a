package dk.revus.themecatalogue.theme;

import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Hears what meetings decide: the only way a theme is ever decided. */
@Component
class MeetingReader implements EventReader {

    private final Readings readings;
    private final Progress progress;

    MeetingReader(Readings readings, Progress progress) {
        this.readings = readings;
        this.progress = progress;
    }

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public Set<String> topics() {
        return Set.of("revus.meeting.events");
    }

    @Override
    public void read(ReceivedEvent event) {
        var news = event.data(MeetingNews.class);
        readings.remember(news, event.sequence());
        news.inForce().forEach(decided -> progress.bring(decided.themeId(), event.id()));
    }
}
