package dk.revus.contracts;

import java.util.List;
import java.util.stream.Collectors;

/** Writes docs/events.md. */
final class EventsPage {

    private static final String HEAD =
            """
            # Events

            Made from the contracts by `%s`; do not edit.

            What the services tell each other: CloudEvents 1.0 on Kafka, binary mode. Topics have three partitions,
            the record key is `<kind>/<id>`, and an event carries what its thing now is, not only what changed.
            Schemas and examples lie in `infrastructure/contracts/src/main/resources/contracts/<producer>/`,
            the machine-readable whole is `asyncapi.json` beside them, and what every event has in its headers is
            `cloudevents/headers.v1.schema.json`. Types begin with `dk.kkr.revus.` and end with `.v1`.

            | Who may read | means |
            |---|---|
            | PUBLIC | everybody |
            | PARTIES | the organisations in `ce_audience` |
            | INTERNAL | the services |
            | RESTRICTED | nobody without a reason |
            """;

    private EventsPage() {}

    static String text() {
        return HEAD.formatted(GeneratedDocumentsTest.HOW)
                + Topic.all().stream().map(EventsPage::section).collect(Collectors.joining());
    }

    /** Fields that all events of a topic share are said once. */
    private static String section(Topic topic) {
        var fields = topic.events().stream().map(EventsPage::fields).distinct().toList();
        boolean shared = fields.size() == 1;
        return """

        ## %s

        %s Key `%s/<id>`. Told by **%s**, read by %s.%s

        | Type | When | Who may read |%s
        |---|---|---|%s
        %s
        """
                .formatted(
                        topic.topic(),
                        topic.about(),
                        topic.key(),
                        topic.producer(),
                        readers(topic.readers()),
                        shared ? "\nFields: " + fields.getFirst() + "." : "",
                        shared ? "" : " Fields |",
                        shared ? "" : "---|",
                        topic.events().stream()
                                .map(event -> row(topic, event, shared))
                                .collect(Collectors.joining("\n")));
    }

    private static String readers(List<String> readers) {
        return readers.isEmpty() ? "no other service yet" : String.join(", ", readers);
    }

    private static String row(Topic topic, Contract event, boolean fieldsAreShared) {
        return "| `%s` | %s | %s |%s"
                .formatted(
                        event.type(),
                        event.schema().path("title").asString().replace("|", "\\|"),
                        String.join(" or ", topic.classificationOf(event)),
                        fieldsAreShared ? "" : " " + fields(event) + " |");
    }

    private static String fields(Contract event) {
        return event.schema()
                .path("properties")
                .propertyStream()
                .map(property -> property.getKey())
                .collect(Collectors.joining(", "));
    }
}
