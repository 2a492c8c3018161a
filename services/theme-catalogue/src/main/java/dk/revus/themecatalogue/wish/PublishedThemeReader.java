package dk.revus.themecatalogue.wish;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import dk.revus.kit.decision.Names;
import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import dk.revus.themecatalogue.wish.model.Wish;
import dk.revus.themecatalogue.wish.model.WishCommand;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A wish that came before its theme was published takes its place when the theme is. */
@Component
class PublishedThemeReader implements EventReader {

    private final Wishes wishes;

    PublishedThemeReader(Wishes wishes) {
        this.wishes = wishes;
    }

    @Override
    public String name() {
        return "waiting-wishes";
    }

    @Override
    public Set<String> topics() {
        return Set.of("revus.theme.events");
    }

    @Override
    public void read(ReceivedEvent event) {
        var onThisTheme =
                and(
                        eq("name", Names.of(Wish.Received.class)),
                        eq("state.details.base.themeIds", event.subject()));
        for (var waiting : wishes.where(onThisTheme)) {
            if (waiting.state() instanceof Wish.Received(var details)) {
                wishes.tell(waiting.id(), new WishCommand.Receive(details), event.id());
            }
        }
    }
}
