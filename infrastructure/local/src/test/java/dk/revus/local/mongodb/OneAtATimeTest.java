package dk.revus.local.mongodb;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.inc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class OneAtATimeTest extends ServerTest {

    @Test
    void nobody_is_given_the_same_number_twice() throws Exception {
        var options =
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        things.insertOne(new Document("_id", "counter").append("n", 0));

        var numbers =
                inParallel(
                        8,
                        2_000,
                        () ->
                                things.findOneAndUpdate(eq("counter"), inc("n", 1), options)
                                        .getInteger("n"));

        assertThat(numbers).doesNotHaveDuplicates().hasSize(2_000).contains(2_000);
    }

    @Test
    void of_many_who_insert_the_same_version_one_wins() throws Exception {
        for (int version = 0; version < 20; version++) {
            String id = "SV-165-2017#" + version;
            var author = new AtomicInteger();
            var outcomes =
                    inParallel(
                            8,
                            16,
                            () ->
                                    inserted(
                                            new Document("_id", id)
                                                    .append("by", author.incrementAndGet())));
            assertThat(outcomes).filteredOn(won -> won).hasSize(1);
        }
        assertThat(things.countDocuments()).isEqualTo(20);
    }

    @Test
    void an_older_version_does_not_replace_a_newer_one() {
        replaceIfOlder(
                new Document("_id", "TE-2017-04").append("version", 5).append("title", "ny"));

        assertThatThrownBy(
                        () ->
                                replaceIfOlder(
                                        new Document("_id", "TE-2017-04")
                                                .append("version", 5)
                                                .append("title", "gammel")))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        refused -> {
                            assertThat(refused.getError().getCode()).isEqualTo(11000);
                            assertThat(refused.getError().getCategory())
                                    .isEqualTo(ErrorCategory.DUPLICATE_KEY);
                        });
        assertThat(things.find().first()).containsEntry("title", "ny");
    }

    @Test
    void a_newer_version_replaces_an_older_one() {
        replaceIfOlder(new Document("_id", "TE-2017-04").append("version", 5).append("gone", true));
        replaceIfOlder(new Document("_id", "TE-2017-04").append("version", 6));

        assertThat(things.find())
                .containsExactly(new Document("_id", "TE-2017-04").append("version", 6));
    }

    private void replaceIfOlder(Document newer) {
        things.replaceOne(
                and(eq(newer.get("_id")), lt("version", newer.getInteger("version"))),
                newer,
                new ReplaceOptions().upsert(true));
    }

    private boolean inserted(Document document) {
        try {
            things.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            assertThat(e.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
            return false;
        }
    }
}
