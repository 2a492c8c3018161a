package dk.revus.notification.known;

import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import dk.revus.notification.known.model.Call;
import dk.revus.notification.known.model.Organisation;
import dk.revus.notification.known.model.Response;
import dk.revus.notification.known.model.Screening;
import dk.revus.notification.known.model.Theme;
import dk.revus.notification.known.model.Wish;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Learns before the other readers of this service act on the same event. */
@Component
@Order(KnownReader.FIRST)
class KnownReader implements EventReader {

    static final int FIRST = 1;

    private static final String ORGANISATIONS = "revus.organisation.events";
    private static final String CALLS = "revus.call.events";
    private static final String RESPONSES = "revus.response.events";
    private static final String SCREENINGS = "revus.screening.events";
    private static final String THEMES = "revus.theme.events";
    private static final String WISHES = "revus.wish.events";

    private final KnownViews known;
    private volatile boolean prepared;

    KnownReader(KnownViews known) {
        this.known = known;
    }

    @Override
    public String name() {
        return "known";
    }

    @Override
    public Set<String> topics() {
        return Set.of(ORGANISATIONS, CALLS, RESPONSES, SCREENINGS, THEMES, WISHES);
    }

    @Override
    public void read(ReceivedEvent event) {
        if (!prepared) {
            known.prepare();
            prepared = true;
        }
        switch (kind(event)) {
            case "organisation" -> known.learn(event.data(Organisation.class), event.sequence());
            case "call" -> known.learn(event.data(Call.class), event.sequence());
            case "response" -> known.learn(event.data(Response.class), event.sequence());
            case "screening" -> known.learn(event.data(Screening.class), event.sequence());
            case "theme" -> known.learn(event.data(Theme.class), event.sequence());
            case "wish" -> known.learn(event.data(Wish.class), event.sequence());
            default -> {
                // a kind of thing that shares a topic one day, and that we have no use for
            }
        }
    }

    private static String kind(ReceivedEvent event) {
        return event.key().substring(0, event.key().indexOf('/'));
    }
}
