package dk.revus.themecatalogue.support;

import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import dk.revus.kit.event.View;
import dk.revus.kit.event.Views;
import dk.revus.kit.text.Json;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps the latest valid ranking of every municipality. */
@Component
class BallotReader implements EventReader {

    static final String BALLOTS = "ballots";

    private final View ballots;

    BallotReader(Views views) {
        this.ballots = views.view(BALLOTS);
    }

    @Override
    public String name() {
        return BALLOTS;
    }

    @Override
    public Set<String> topics() {
        return Set.of("revus.response.events");
    }

    @Override
    public void read(ReceivedEvent event) {
        var news = event.data(ResponseNews.class);
        ballots.put(news.responseId(), event.sequence(), Json.toDocument(news));
    }
}
