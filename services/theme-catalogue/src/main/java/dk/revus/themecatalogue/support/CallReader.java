package dk.revus.themecatalogue.support;

import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import dk.revus.kit.event.View;
import dk.revus.kit.event.Views;
import dk.revus.kit.text.Json;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps what every call asks to be ranked. */
@Component
class CallReader implements EventReader {

    static final String CALLS = "calls";

    private final View calls;

    CallReader(Views views) {
        this.calls = views.view(CALLS);
    }

    @Override
    public String name() {
        return CALLS;
    }

    @Override
    public Set<String> topics() {
        return Set.of("revus.call.events");
    }

    @Override
    public void read(ReceivedEvent event) {
        var news = event.data(CallNews.class);
        calls.put(news.callId(), event.sequence(), Json.toDocument(news));
    }
}
