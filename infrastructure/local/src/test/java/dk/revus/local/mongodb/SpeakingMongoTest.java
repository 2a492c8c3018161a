package dk.revus.local.mongodb;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Sorts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.BsonTimestamp;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeakingMongoTest extends ServerTest {

    @Test
    void it_answers_the_greeting_of_todays_drivers() {
        assertThat(command(new Document("hello", 1)))
                .containsEntry("isWritablePrimary", true)
                .containsEntry("ok", 1.0);
    }

    @Test
    void it_sorts_and_limits() {
        things.insertMany(
                IntStream.range(0, 50)
                        .mapToObj(n -> new Document("_id", "t" + n).append("rank", (n * 7) % 50))
                        .toList());
        var ranks = things.find().sort(Sorts.descending("rank")).skip(1).limit(3);
        assertThat(ranks.map(d -> d.getInteger("rank"))).containsExactly(48, 47, 46);
    }

    @Test
    void it_keeps_arrays_and_documents_within_documents() {
        var events = List.of(new Document("type", "drafted").append("wishes", List.of("a", "b")));
        things.insertOne(new Document("_id", "SV#1").append("events", events));
        things.updateOne(
                eq("SV#1"),
                combine(push("events", new Document("type", "sent")), set("at", new Date(0))));

        var stored = things.find(eq("events.type", "sent")).first();
        assertThat(stored.getList("events", Document.class))
                .hasSize(2)
                .first()
                .isEqualTo(events.getFirst());
    }

    @Test
    void it_counts_and_groups() {
        things.insertMany(
                IntStream.range(0, 30)
                        .mapToObj(
                                n ->
                                        new Document("_id", n)
                                                .append("theme", n % 3)
                                                .append("points", n))
                        .toList());
        assertThat(things.countDocuments(gt("points", 9))).isEqualTo(20);
        assertThat(things.aggregate(List.of(match(gt("points", 9)), group("$theme", sum("n", 1)))))
                .extracting(d -> d.getInteger("n"))
                .containsExactlyInAnyOrder(6, 7, 7);
    }

    @Test
    void many_documents_come_in_batches() {
        things.insertMany(IntStream.range(0, 5_000).mapToObj(n -> new Document("_id", n)).toList());
        var ids = things.find().batchSize(100).map(d -> d.getInteger("_id"));
        assertThat(ids.into(new ArrayList<>())).hasSize(5_000).isSorted();
    }

    @Test
    void a_unique_index_refuses_the_second() {
        things.createIndex(
                new Document("receiptNo", 1), new IndexOptions().unique(true).sparse(true));
        things.insertMany(
                List.of(new Document("_id", 1).append("receiptNo", "K-1"), new Document("_id", 2)));
        assertThatThrownBy(() -> things.updateOne(eq(2), set("receiptNo", "K-1")))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("11000");
        things.deleteOne(eq(1));
        assertThat(things.updateOne(eq(2), set("receiptNo", "K-1")).getModifiedCount()).isOne();
    }

    @Test
    void everything_is_there_after_a_restart(@TempDir Path directory) {
        var documents = List.of(everyType(), new Document("_id", "æøå").append("sparse", 1));
        try (var first = MongoServer.start(directory, 0);
                var client = MongoClients.create(first.uri())) {
            var kept = client.getDatabase("test").getCollection("kept");
            kept.createIndex(new Document("sparse", 1), new IndexOptions().sparse(true));
            kept.createIndex(new Document("name", 1), new IndexOptions().unique(true));
            kept.insertMany(documents);
        }
        try (var second = MongoServer.start(directory, 0);
                var client = MongoClients.create(second.uri())) {
            var kept = client.getDatabase("test").getCollection("kept");
            assertThat(kept.find().into(new ArrayList<>()))
                    .containsExactlyInAnyOrderElementsOf(documents);
            assertThat(kept.listIndexes().map(d -> d.getString("name")))
                    .containsExactlyInAnyOrder("_id_", "sparse_1", "name_1");
            long before = second.documentsVisited();
            assertThat(kept.find(eq("sparse", 1)).into(new ArrayList<>())).hasSize(1);
            assertThat(second.documentsVisited() - before).isOne();
            assertThatThrownBy(() -> kept.insertOne(new Document("_id", 2).append("name", "navn")))
                    .isInstanceOf(MongoWriteException.class);
        }
    }

    @Test
    void a_second_server_does_not_take_the_same_directory(@TempDir Path directory) {
        try (var first = MongoServer.start(directory, 0);
                var client = MongoClients.create(first.uri())) {
            var kept = client.getDatabase("test").getCollection("kept");
            kept.insertOne(new Document("_id", 1));
            assertThatThrownBy(() -> MongoServer.start(directory, 0))
                    .hasMessageContaining("locked");
            kept.insertOne(new Document("_id", 2));
            assertThat(kept.countDocuments()).isEqualTo(2);
        }
    }

    private static Document everyType() {
        return new Document("_id", new Document("stream", "SV").append("n", 1))
                .append("name", "navn")
                .append("int", 1)
                .append("long", 1L << 60)
                .append("double", 1.5)
                .append("decimal", Decimal128.parse("1.50"))
                .append("bool", true)
                .append("null", null)
                .append("date", new Date(1_494_399_600_000L))
                .append("objectId", new ObjectId("59130b800000000000000000"))
                .append("uuid", new Binary((byte) 4, uuidBytes()))
                .append("bytes", new Binary(new byte[] {1, 2, 3}))
                .append("timestamp", new BsonTimestamp(1, 2))
                .append("list", List.of("a", List.of(1, 2), new Document("b", "c")));
    }

    private static byte[] uuidBytes() {
        var uuid = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
        return java.nio.ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }
}
