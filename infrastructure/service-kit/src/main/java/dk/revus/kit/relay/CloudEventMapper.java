package dk.revus.kit.relay;

import dk.revus.kit.journal.Sequence;
import dk.revus.kit.text.Json;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A published event on the wire: CloudEvents 1.0, Kafka binary mode.
 *
 * @param service whose published events they are
 * @param schemas where their schemas are served
 */
record CloudEventMapper(String service, URI schemas) {

    static final String TYPE_PREFIX = "dk.kkr.revus.";

    ProducerRecord<String, byte[]> record(Document commit, Document envelope) {
        var key = commit.getString("stream");
        var record =
                new ProducerRecord<>(
                        envelope.getString("topic"),
                        null,
                        key,
                        Json.MAPPER.writeValueAsBytes(envelope.get("data")));
        var type = envelope.getString("type");
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", envelope.getString("id"));
        header(record, "ce_source", "/revus/" + service);
        header(record, "ce_type", TYPE_PREFIX + type + ".v1");
        header(record, "ce_subject", envelope.getString("subject"));
        header(record, "ce_time", at(commit).toString());
        header(record, "ce_dataschema", schemaOf(type));
        header(record, "content-type", "application/json");
        header(record, "ce_partitionkey", key);
        header(record, "ce_sequence", Sequence.written(Json.number(envelope, "sequence")));
        header(record, "ce_cycleid", envelope.getString("cycleId"));
        header(record, "ce_correlationid", commit.getString("correlationId"));
        header(record, "ce_causationid", causation(commit));
        header(record, "ce_actorkind", commit.get("actor", Document.class).getString("kind"));
        header(record, "ce_classification", envelope.getString("classification"));
        List<String> audience = envelope.getList("audience", String.class, List.of());
        header(record, "ce_audience", audience.isEmpty() ? null : String.join(",", audience));
        header(record, "ce_traceparent", commit.getString("traceparent"));
        return record;
    }

    private String schemaOf(String type) {
        return schemas + "/" + service + "/" + type + ".v1.schema.json";
    }

    private static Instant at(Document commit) {
        return commit.getDate("at").toInstant();
    }

    private static @Nullable String causation(Document commit) {
        var cause = commit.getString("causationId");
        return cause == null ? commit.getString("_id") : cause;
    }

    private static void header(
            ProducerRecord<String, byte[]> record, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
