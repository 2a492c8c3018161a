package dk.revus.project.organisation;

import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import dk.revus.kit.event.View;
import dk.revus.kit.event.Views;
import dk.revus.project.organisation.model.Organisations;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Remembers which organisations there are. */
@Component
class OrganisationReader implements EventReader, Organisations {

    private final View organisations;

    OrganisationReader(Views views) {
        this.organisations = views.view("organisations");
    }

    /** The letter on an organisation as far as this service needs it. */
    record OrganisationNews(String kind) {}

    @Override
    public String name() {
        return "organisations";
    }

    @Override
    public Set<String> topics() {
        return Set.of("revus.organisation.events");
    }

    @Override
    public void read(ReceivedEvent event) {
        var news = event.data(OrganisationNews.class);
        organisations.put(event.subject(), event.sequence(), new Document("kind", news.kind()));
    }

    @Override
    public boolean know(String code) {
        return organisations.find(code).isPresent();
    }
}
