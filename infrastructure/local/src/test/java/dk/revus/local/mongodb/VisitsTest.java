package dk.revus.local.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class VisitsTest {

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private MongoServer server;
    private MongoClient client;
    private MongoCollection<Document> wishes;

    @BeforeEach
    void a_hundred_wishes_under_fifty_themes() {
        log.start();
        ((Logger) LoggerFactory.getLogger(Visits.class)).addAppender(log);
        server = MongoServer.start(null, 0);
        client = MongoClients.create(server.uri());
        wishes = client.getDatabase("catalogue").getCollection("wishes");
        wishes.insertMany(
                IntStream.range(0, 100)
                        .mapToObj(i -> new Document("_id", i).append("theme", "T" + i % 50))
                        .toList());
    }

    @AfterEach
    void stop() {
        ((Logger) LoggerFactory.getLogger(Visits.class)).detachAppender(log);
        client.close();
        server.close();
    }

    @Test
    void a_search_through_everything_is_told_once_and_without_what_was_searched_for() {
        read();
        read();

        assertThat(told())
                .containsExactly(
                        "Searched too much: catalogue.wishes by theme $eq looked at 100 to give 2");
    }

    @Test
    void a_page_that_reads_everything_to_sort_it_is_told_too() {
        wishes.find().sort(Sorts.ascending("theme")).limit(5).into(new ArrayList<>());

        assertThat(told())
                .containsExactly(
                        "Searched too much: catalogue.wishes by everything, sorted looked at 100 to give 5");
    }

    @Test
    void what_an_index_finds_is_not_told() {
        wishes.createIndex(Indexes.ascending("theme"));
        read();
        wishes.find().into(new ArrayList<>());

        assertThat(told()).isEmpty();
    }

    private void read() {
        assertThat(wishes.find(Filters.eq("theme", "T7"))).hasSize(2);
    }

    private List<String> told() {
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
