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

/** Looks at the outcomes about a theme again when the theme was decided on anew. */
@Component
class DecidedThemeReader implements EventReader {

    private final Wishes wishes;

    DecidedThemeReader(Wishes wishes) {
        this.wishes = wishes;
    }

    @Override
    public String name() {
        return "answered-wishes";
    }

    @Override
    public Set<String> topics() {
        return Set.of("revus.theme.events");
    }

    @Override
    public void read(ReceivedEvent event) {
        var themeId = event.subject();
        if ("theme.decided".equals(event.type())) {
            for (var answered :
                    wishes.where(
                            and(
                                    eq("name", Names.of(Wish.Answered.class)),
                                    eq("state.themeId", themeId)))) {
                wishes.tell(answered.id(), new WishCommand.ReviewOutcome(themeId), event.id());
            }
        }
    }
}
