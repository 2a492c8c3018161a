package dk.revus.submission.catalogue;

import dk.revus.kit.event.EventReader;
import dk.revus.kit.event.ReceivedEvent;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Keeps the latest word on themes, principles, continuity examples and organisations. */
@Component
class CatalogueReader implements EventReader {

    private final Catalogue catalogue;

    CatalogueReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    record Titled(String title) {}

    record Organisation(String kind, String name) {}

    @Override
    public String name() {
        return "catalogue";
    }

    @Override
    public Set<String> topics() {
        return Set.of(
                "revus.theme.events",
                "revus.principle.events",
                "revus.continuity.events",
                "revus.organisation.events");
    }

    @Override
    public void read(ReceivedEvent event) {
        var thing = event.type().substring(0, event.type().indexOf('.'));
        switch (thing) {
            case "theme" ->
                    catalogue.themes().put(event.subject(), event.sequence(), titled(event));
            case "principle" ->
                    catalogue.principles().put(event.subject(), event.sequence(), titled(event));
            case "continuity-example" ->
                    catalogue.examples().put(event.subject(), event.sequence(), titled(event));
            case "organisation" ->
                    catalogue
                            .organisations()
                            .put(
                                    event.subject(),
                                    event.sequence(),
                                    described(event.data(Organisation.class)));
            default -> {
                // a type that this service has no use for
            }
        }
    }

    private static Document described(Organisation organisation) {
        return new Document("kind", organisation.kind()).append("name", organisation.name());
    }

    private static Document titled(ReceivedEvent event) {
        return new Document("title", event.data(Titled.class).title());
    }
}
