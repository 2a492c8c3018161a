package dk.revus.kit.event;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import dk.revus.kit.kafka.KafkaClients;
import dk.revus.kit.kafka.Topics;
import dk.revus.kit.settings.KitSettings;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.bson.Document;

/**
 * Sets aside what a reader cannot read: to the dead-letter topic with its cause, and to a list that
 * operations see. Later messages of the key go on; the views keep the latest fact of each key.
 */
final class DeadLetters {

    private final KitSettings settings;
    private final MongoCollection<Document> failed;
    private final Clock clock;

    DeadLetters(KitSettings settings, MongoDatabase database, Clock clock) {
        this.settings = settings;
        this.failed = database.getCollection("failed-messages");
        this.clock = clock;
    }

    /** Returns when both the topic and the list have it; the reader moves on only then. */
    void setAside(String reader, ConsumerRecord<String, byte[]> record, RuntimeException cause) {
        var place = record.topic() + "-" + record.partition() + "@" + record.offset();
        send(reader, record, cause, place);
        var id = reader + "|" + place;
        failed.replaceOne(
                Filters.eq("_id", id),
                new Document("_id", id)
                        .append("reader", reader)
                        .append("place", place)
                        .append("key", record.key())
                        .append("cause", cause.toString())
                        .append("state", "OPEN")
                        .append("at", Date.from(clock.instant())),
                new ReplaceOptions().upsert(true));
    }

    long open() {
        return failed.countDocuments(Filters.eq("state", "OPEN"));
    }

    private void send(
            String reader,
            ConsumerRecord<String, byte[]> record,
            RuntimeException cause,
            String place) {
        var letter =
                new ProducerRecord<>(
                        record.topic() + Topics.DEAD_LETTER, null, record.key(), record.value());
        record.headers().forEach(letter.headers()::add);
        header(letter, "revus-reader", settings.service() + "/" + reader);
        header(letter, "revus-place", place);
        header(letter, "revus-cause", cause.toString());
        try (var producer =
                new KafkaProducer<String, byte[]>(KafkaClients.producer(settings.kafka()))) {
            producer.send(letter).get();
            producer.close(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new org.apache.kafka.common.errors.InterruptException(e);
        } catch (ExecutionException e) {
            throw new KafkaException("The dead-letter topic did not take it", e.getCause());
        }
    }

    private static void header(ProducerRecord<String, byte[]> letter, String name, String value) {
        letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
