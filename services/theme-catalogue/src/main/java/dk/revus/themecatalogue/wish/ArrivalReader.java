package dk.revus.themecatalogue.wish;

import static com.mongodb.client.model.Filters.eq;

import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import dk.revus.kit.event.View;
import dk.revus.kit.event.Views;
import dk.revus.kit.text.Json;
import dk.revus.themecatalogue.wish.model.WishCommand;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Keeps the latest valid answer of each municipality and tells its wishes what it says of them. An
 * old event that comes again finds the latest answer here, and changes nothing.
 */
@Component
class ArrivalReader implements EventReader {

    private final View responses;
    private final Wishes wishes;

    ArrivalReader(Views views, Wishes wishes) {
        this.responses = views.view("responses");
        this.wishes = wishes;
    }

    @Override
    public String name() {
        return "responses";
    }

    @Override
    public Set<String> topics() {
        return Set.of("revus.response.events");
    }

    @Override
    public void read(ReceivedEvent event) {
        var fact = event.data(ResponseFact.class);
        if (responses.put(fact.responseId(), event.sequence(), Json.toDocument(fact))) {
            bring(fact, event.sequence());
        } else {
            var latest = responses.find(fact.responseId()).orElseThrow();
            bring(Json.read(latest, ResponseFact.class), Json.number(latest, "version"));
        }
    }

    /** Makes the wishes what the latest known answer says. */
    private void bring(ResponseFact fact, long sequence) {
        var responseId = fact.responseId();
        var cause = responseId + "@" + sequence;
        var valid = fact.valid().stream().map(w -> w.wishId()).collect(Collectors.toSet());
        for (var wish : fact.valid()) {
            wishes.tell(wish.wishId(), new WishCommand.Receive(fact.details(wish)), cause);
        }
        for (var known : wishes.where(eq("state.details.responseId", responseId))) {
            if (!valid.contains(known.id())) {
                var takeBack = new WishCommand.TakeBack(fact.whyTakenBack());
                wishes.tell(known.id(), takeBack, cause);
            }
        }
    }
}
