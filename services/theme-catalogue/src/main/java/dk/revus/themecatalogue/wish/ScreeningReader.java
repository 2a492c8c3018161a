package dk.revus.themecatalogue.wish;

import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import dk.revus.kit.event.View;
import dk.revus.kit.event.Views;
import dk.revus.kit.text.Json;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps the latest word on how each response was screened, to be shown on its wishes. */
@Component
class ScreeningReader implements EventReader {

    private final View screenings;

    ScreeningReader(Views views) {
        this.screenings = views.view("screenings");
    }

    @Override
    public String name() {
        return "screenings";
    }

    @Override
    public Set<String> topics() {
        return Set.of("revus.screening.events");
    }

    @Override
    public void read(ReceivedEvent event) {
        var news = event.data(ScreeningNews.class);
        screenings.put(news.responseId(), event.sequence(), Json.toDocument(news));
    }

    Optional<ScreeningNews> of(String responseId) {
        return screenings.find(responseId).map(fact -> Json.read(fact, ScreeningNews.class));
    }
}
