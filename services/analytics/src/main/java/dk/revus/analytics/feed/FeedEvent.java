package dk.revus.analytics.feed;

import dk.revus.analytics.feed.model.Cursor;
import dk.revus.analytics.feed.model.FeedReader;
import dk.revus.analytics.feed.model.Sight;
import dk.revus.kit.journal.Json;
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
    private static final String TYPE_PREFIX = "dk.kkr.revus.";
    private static final String TYPE_VERSION = ".v1";

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

    static FeedEvent of(ConsumerRecord<String, byte[]> record) {
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
        return new FeedEvent(attributes, record.value() == null ? new byte[0] : record.value());
    }

    /** By its full name, or by the short one: {@code wish.outcome-recorded}. */
    boolean isOneOf(Set<String> types) {
        var full = attributes.getOrDefault("type", "");
        return types.isEmpty() || types.contains(full) || types.contains(shortName(full));
    }

    private static String shortName(String full) {
        return full.startsWith(TYPE_PREFIX) && full.endsWith(TYPE_VERSION)
                ? full.substring(TYPE_PREFIX.length(), full.length() - TYPE_VERSION.length())
                : full;
    }

    /** Empty for what this reader may not see, and for what is no event of ours. */
    Optional<ObjectNode> seenBy(FeedReader reader, Cursor cursor) {
        var audience = attributes.getOrDefault("audience", "");
        var parties = audience.isEmpty() ? Set.<String>of() : Set.of(audience.split(","));
        return switch (reader.sees(attributes.getOrDefault("classification", ""), parties)) {
            case Sight.WHOLE -> data().map(data -> structured(cursor, data));
            case Sight.MASKED -> Optional.of(structured(cursor, null));
            case Sight.NOTHING -> Optional.empty();
        };
    }

    private Optional<JsonNode> data() {
        try {
            return Optional.of(Json.MAPPER.readTree(value));
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
