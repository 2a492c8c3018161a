package dk.revus.submission.catalogue;

import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import dk.revus.kit.event.View;
import dk.revus.kit.event.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Keeps what organisations are called, and what each was called before, and until when. */
@Component
class OrganisationReader implements EventReader {

    private final View organisations;

    OrganisationReader(Views views) {
        this.organisations = views.view("organisations");
    }

    record Organisation(String kind, String name) {}

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
        var now = event.data(Organisation.class);
        var kept = new Document("kind", now.kind()).append("name", now.name());
        organisations
                .find(event.subject())
                .map(before -> earlier(before, now, event))
                .filter(earlier -> !earlier.isEmpty())
                .ifPresent(earlier -> kept.append(FormerNames.FIELD, earlier));
        organisations.put(event.subject(), event.sequence(), kept);
    }

    private static List<Document> earlier(Document before, Organisation now, ReceivedEvent event) {
        var earlier = new ArrayList<>(before.getList(FormerNames.FIELD, Document.class, List.of()));
        var name = before.getString("name");
        if (name != null && !name.equals(now.name())) {
            earlier.add(FormerNames.until(name, event.time()));
        }
        return earlier;
    }
}
