package dk.revus.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.contracts.Schemas;
import dk.revus.kit.event.ReceivedEvent;
import dk.revus.kit.text.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What stands on a published event's envelope is what the contract of all envelopes says. */
class CloudEventMapperTest {

    private static final CloudEventMapper MAPPER =
            new CloudEventMapper("submission", URI.create("https://revus.example/api/schemas"));

    @Test
    void the_envelope_keeps_its_contract() {
        assertThat(Schemas.violations(contract(), Json.MAPPER.valueToTree(headers(3000))))
                .isEmpty();
    }

    @Test
    void sequences_are_ordered_as_text_as_they_are_as_numbers() {
        var written =
                LongStream.of(0, 1, 9_000, 10_000, 999_000, 1_000_000, Long.MAX_VALUE)
                        .mapToObj(sequence -> headers(sequence).get("ce_sequence"))
                        .toList();
        assertThat(written).isSorted().allMatch(text -> text.length() == 19);
    }

    @Test
    void a_sequence_is_read_with_and_without_leading_zeros() {
        var record = MAPPER.record(commit(), envelope(10_000));
        assertThat(received(record).sequence()).isEqualTo(10_000);
        var old = "9000".getBytes(StandardCharsets.UTF_8);
        record.headers().remove("ce_sequence").add("ce_sequence", old);
        assertThat(received(record).sequence()).isEqualTo(9_000);
    }

    @Test
    void the_schema_is_where_the_gateway_serves_it() {
        assertThat(headers(3000))
                .containsEntry(
                        "ce_dataschema",
                        "https://revus.example/api/schemas/submission/call.opened.v1.schema.json");
    }

    private static Map<String, String> headers(long sequence) {
        var headers = new TreeMap<String, String>();
        MAPPER.record(commit(), envelope(sequence))
                .headers()
                .forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
        return headers;
    }

    private static Document commit() {
        return new Document("_id", "call/IK-2017-01#3")
                .append("stream", "call/IK-2017-01")
                .append("at", Date.from(Instant.parse("2017-06-01T07:00:00Z")))
                .append("actor", new Document("kind", "SYSTEM"));
    }

    private static Document envelope(long sequence) {
        return new Document("id", "015dba0d-4b18-7c3a-9f51-2f6f0c9b7a10")
                .append("topic", "revus.call.events")
                .append("type", "call.opened")
                .append("subject", "IK-2017-01")
                .append("sequence", sequence)
                .append("cycleId", "revus-2019-2022")
                .append("classification", "PUBLIC")
                .append("audience", List.of())
                .append("data", new Document());
    }

    private static ReceivedEvent received(ProducerRecord<String, byte[]> told) {
        var record = new ConsumerRecord<>(told.topic(), 0, 0, told.key(), told.value());
        told.headers().forEach(record.headers()::add);
        return ReceivedEvent.of(record);
    }

    private static JsonNode contract() {
        var path = "/contracts/cloudevents/headers.v1.schema.json";
        try (var stream = CloudEventMapperTest.class.getResourceAsStream(path)) {
            return Json.MAPPER.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
