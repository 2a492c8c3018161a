package dk.revus.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.journal.Database;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** "Readers converge." */
class ViewTest {

    private final Database database = new Database();

    @AfterEach
    void close() {
        database.close();
    }

    private record Fact(String key, long sequence) {}

    @Test
    void the_same_fact_twice_and_an_old_one_late_change_nothing() {
        var view = new Views(database.get()).view("facts");
        assertThat(view.put("a", 2, new Document("word", "second"))).isTrue();
        assertThat(view.put("a", 2, new Document("word", "again"))).isFalse();
        assertThat(view.put("a", 1, new Document("word", "first"))).isFalse();
        assertThat(view.find("a").orElseThrow().getString("word")).isEqualTo("second");
        assertThat(view.put("a", 3, new Document("word", "third"))).isTrue();
        assertThat(view.find("a").orElseThrow().getString("word")).isEqualTo("third");
    }

    @RepeatedTest(3)
    void everything_twice_and_in_another_order_gives_the_same_view() {
        long seed = new Random().nextLong();
        var history = new ArrayList<Fact>();
        for (int key = 0; key < 20; key++) {
            for (int sequence = 1; sequence <= 1 + key % 5; sequence++) {
                history.add(new Fact("k" + key, sequence * 1000L));
            }
        }
        var expected = replay("in-order", history);
        history.addAll(List.copyOf(history));
        Collections.shuffle(history, new Random(seed));
        assertThat(replay("shuffled", history)).as("seed %d", seed).isEqualTo(expected);
    }

    private List<Document> replay(String name, List<Fact> facts) {
        var view = new Views(database.get()).view(name);
        facts.forEach(
                fact ->
                        view.put(
                                fact.key(),
                                fact.sequence(),
                                new Document("value", fact.key() + "@" + fact.sequence())));
        return view.collection().find().sort(new Document("_id", 1)).into(new ArrayList<>());
    }
}
