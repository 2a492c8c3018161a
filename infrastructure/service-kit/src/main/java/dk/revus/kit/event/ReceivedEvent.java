package dk.revus.kit.event;

import dk.revus.kit.journal.Sequence;
import dk.revus.kit.text.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event as it arrived.
 *
 * @param type without prefix and version, such as {@code theme.published}
 * @param key {@code <kind>/<id>}; events of one key arrive in order
 * @param sequence grows within the key
 */
public record ReceivedEvent(
        String id,
        String type,
        String subject,
        String key,
        long sequence,
        Instant time,
        String cycleId,
        String classification,
        Set<String> audience,
        @Nullable String correlationId,
        @Nullable String traceparent,
        JsonNode data) {

    private static final String PREFIX = "dk.kkr.revus.";
    private static final String VERSION = ".v1";

    /**
     * @throws RuntimeException when this is no event of ours; the caller sets it aside
     */
    public static ReceivedEvent of(ConsumerRecord<String, byte[]> record) {
        var headers = record.headers();
        var type = required(headers, "ce_type");
        if (!type.startsWith(PREFIX) || !type.endsWith(VERSION)) {
            throw new IllegalArgumentException("Not a type of ours: " + type);
        }
        var cycle = optional(headers, "ce_cycleid");
        var audience = optional(headers, "ce_audience");
        return new ReceivedEvent(
                required(headers, "ce_id"),
                type.substring(PREFIX.length(), type.length() - VERSION.length()),
                required(headers, "ce_subject"),
                record.key(),
                Sequence.read(required(headers, "ce_sequence")),
                Instant.parse(required(headers, "ce_time")),
                cycle == null ? "" : cycle,
                required(headers, "ce_classification"),
                audience == null ? Set.of() : Set.of(audience.split(",")),
                optional(headers, "ce_correlationid"),
                optional(headers, "ce_traceparent"),
                Json.tree(record.value()));
    }

    /** The kind of thing that the event is about, such as {@code theme}. */
    public String kind() {
        return key.substring(0, key.indexOf('/'));
    }

    /** The payload as this reader's own small reading of it; what it does not name is ignored. */
    public <T> T data(Class<T> reading) {
        return Json.MAPPER.treeToValue(data, reading);
    }

    private static String required(Headers headers, String name) {
        var value = optional(headers, name);
        if (value == null) {
            throw new IllegalArgumentException("No header " + name);
        }
        return value;
    }

    private static @Nullable String optional(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null
                ? null
                : new String(header.value(), StandardCharsets.UTF_8);
    }
}
