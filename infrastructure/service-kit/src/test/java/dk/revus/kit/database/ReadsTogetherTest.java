package dk.revus.kit.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import dk.revus.kit.journal.Database;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** "Each sees at least what was written before it asked." */
class ReadsTogetherTest {

    private final Database database = new Database();
    private final MongoCollection<Document> documents = database.get().getCollection("things");
    private final ReadsTogether reads = new ReadsTogether(documents);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void one_alone_finds_what_is_there_and_nothing_else() {
        documents.insertOne(new Document("_id", "a").append("word", "yes"));
        assertThat(reads.find("a").orElseThrow().getString("word")).isEqualTo("yes");
        assertThat(reads.find("b")).isEmpty();
    }

    @Test
    void many_find_each_their_own_and_what_they_have_just_written() throws Exception {
        var asked = new ArrayList<Future<Optional<Document>>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 400; i++) {
                var id = "thing-" + i % 100;
                var word = "word-" + i;
                asked.add(
                        threads.submit(
                                () -> {
                                    var own = id + "/" + word;
                                    documents.insertOne(
                                            new Document("_id", own).append("word", word));
                                    return reads.find(own);
                                }));
            }
        }
        for (int i = 0; i < asked.size(); i++) {
            assertThat(asked.get(i).get().orElseThrow().getString("word")).isEqualTo("word-" + i);
        }
    }

    @Test
    void what_two_find_is_not_one_document() throws Exception {
        documents.insertOne(new Document("_id", "a").append("words", new Document("n", 1)));
        var found = new ArrayList<Future<Document>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                found.add(threads.submit(() -> reads.find("a").orElseThrow()));
            }
        }
        for (var one : found) {
            var words = one.get().get("words", Document.class);
            assertThat(words.put("n", 2)).isEqualTo(1);
        }
    }
}
