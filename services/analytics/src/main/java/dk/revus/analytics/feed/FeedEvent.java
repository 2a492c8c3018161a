package dk.revus.analytics.feed;

import dk.revus.analytics.feed.model.Cursor;
import dk.revus.analytics.feed.model.Selection;
import dk.revus.analytics.feed.model.Sight;
import dk.revus.kit.journal.Sequence;
import dk.revus.kit.text.Json;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event from the log on its way to a reader: CloudEvents 1.0, structured.
 *
 * @param attributes as they stood in the record's headers, without their prefix
 */
record FeedEvent(Map<String, String> attributes, byte[] value) {

    private static final String PREFIX = "ce_";

    /** As events named the place of their schema before it was served anywhere. */
    private static final String NOWHERE = "https://schemas.revus.example";

    private static final List<String> ORDER =
            List.of(
                    "specversion",
                    "id",
                    "source",
                    "type",
                    "subject",
                    "time",
                    "dataschema",
                    "partitionkey",
                    "sequence",
                    "cycleid",
                    "correlationid",
                    "causationid",
                    "actorkind",
                    "classification",
                    "audience",
                    "traceparent");

    /**
     * @param schemas where the schemas are served
     */
    static FeedEvent of(ConsumerRecord<String, byte[]> record, URI schemas) {
        var attributes = new LinkedHashMap<String, String>();
        record.headers()
                .forEach(
                        header -> {
                            if (header.key().startsWith(PREFIX) && header.value() != null) {
                                attributes.put(
                                        header.key().substring(PREFIX.length()),
                                        new String(header.value(), StandardCharsets.UTF_8));
                            }
                        });
        attributes.computeIfPresent("sequence", (_, written) -> inOneWidth(written));
        attributes.computeIfPresent(
                "dataschema", (_, named) -> named.replace(NOWHERE, schemas.toString()));
        return new FeedEvent(attributes, record.value() == null ? new byte[0] : record.value());
    }

    private static String inOneWidth(String sequence) {
        try {
            return Sequence.written(Sequence.read(sequence));
        } catch (NumberFormatException e) {
            return sequence;
        }
    }

    /** Empty for what is not selected, and for what is no event of ours. */
    Optional<ObjectNode> selectedBy(Selection selection, Cursor cursor) {
        if (!selection.asksFor(attributes.getOrDefault("type", ""))) {
            return Optional.empty();
        }
        var audience = attributes.getOrDefault("audience", "");
        var parties = audience.isEmpty() ? Set.<String>of() : Set.of(audience.split(","));
        return switch (selection
                .reader()
                .sees(attributes.getOrDefault("classification", ""), parties)) {
            case Sight.WHOLE -> data().map(data -> structured(cursor, data));
            case Sight.MASKED -> Optional.of(structured(cursor, null));
            case Sight.NOTHING -> Optional.empty();
        };
    }

    private Optional<JsonNode> data() {
        try {
            return Optional.of(Json.tree(value));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private ObjectNode structured(Cursor cursor, @Nullable JsonNode data) {
        var event = JsonNodeFactory.instance.objectNode();
        for (var name : ORDER) {
            var value = attributes.get(name);
            if (value != null) {
                event.put(name, value);
            }
        }
        event.put("datacontenttype", "application/json");
        if (data == null) {
            event.put("masked", true);
        } else {
            event.set("data", data);
        }
        event.put("cursor", cursor.written());
        return event;
    }
}
