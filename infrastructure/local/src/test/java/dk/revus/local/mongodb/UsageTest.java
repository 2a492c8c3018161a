package dk.revus.local.mongodb;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What MongoDB's {@code top} tells, told by this server too. */
class UsageTest {

    @Test
    void each_command_counts_for_its_collection_and_kind() {
        try (var server = MongoServer.start(null, 0);
                var client = MongoClients.create(server.uri())) {
            var things = client.getDatabase("revus").getCollection("things");
            things.insertOne(new Document("_id", "a"));
            things.insertOne(new Document("_id", "b"));
            things.find(eq("_id", "a")).first();
            things.updateOne(eq("_id", "a"), Updates.set("word", "yes"));
            things.deleteOne(eq("_id", "b"));
            things.countDocuments();

            var top = client.getDatabase("admin").runCommand(new Document("top", 1));

            var counted = top.get("totals", Document.class).get("revus.things", Document.class);
            assertThat(counted.get("insert", Document.class)).containsEntry("count", 2L);
            assertThat(counted.get("queries", Document.class)).containsEntry("count", 1L);
            assertThat(counted.get("update", Document.class)).containsEntry("count", 1L);
            assertThat(counted.get("remove", Document.class)).containsEntry("count", 1L);
            assertThat(counted.get("commands", Document.class)).containsEntry("count", 1L);
            assertThat(counted.get("insert", Document.class).getLong("time")).isNotNegative();
            assertThat(top.get("totals", Document.class)).doesNotContainKey("admin.1");
        }
    }
}
