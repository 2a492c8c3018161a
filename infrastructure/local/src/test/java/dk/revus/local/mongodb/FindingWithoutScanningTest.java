package dk.revus.local.mongodb;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.FindIterable;
import com.mongodb.client.model.IndexOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindingWithoutScanningTest extends ServerTest {

    private static final int MANY = 1_000;
    private static final Instant MAY = Instant.parse("2017-05-10T07:00:00Z");

    private long visitedBefore;

    @BeforeEach
    void fill() {
        things.insertMany(IntStream.range(0, MANY).mapToObj(this::thing).toList());
        visitedBefore = server.documentsVisited();
    }

    private Document thing(int number) {
        return new Document("_id", "id-%04d".formatted(number))
                .append("version", number)
                .append("organisation", "org-" + number % 100)
                .append("themes", List.of("TE-" + number % 50, "TE-" + number % 75))
                .append("due", Date.from(MAY.plusSeconds(number)));
    }

    @Test
    void by_id() {
        assertThat(ids(things.find(eq("id-0500")))).containsExactly("id-0500");
        assertThat(visited()).isEqualTo(1);
    }

    @Test
    void by_id_with_another_condition() {
        assertThat(ids(things.find(and(eq("id-0500"), lt("version", 500))))).isEmpty();
        assertThat(visited()).isEqualTo(1);
    }

    @Test
    void by_several_ids_for_reading_and_for_writing() {
        var some = in("_id", "id-0007", "id-0900", "id-none");
        assertThat(ids(things.find(some))).containsExactly("id-0007", "id-0900");
        assertThat(things.updateMany(some, unset("due")).getModifiedCount()).isEqualTo(2);
        assertThat(visited()).isEqualTo(4);
        assertThat(things.countDocuments(exists("due"))).isEqualTo(MANY - 2);
    }

    @Test
    void a_page_of_a_list_by_key() {
        var page = things.find(gt("_id", "id-0499")).sort(ascending("_id")).limit(3);
        assertThat(ids(page)).containsExactly("id-0500", "id-0501", "id-0502");
        assertThat(visited()).isLessThanOrEqualTo(4);
    }

    @Test
    void the_newest_of_a_stream() {
        var newest =
                things.find(and(gte("_id", "id-03"), lt("_id", "id-04")))
                        .sort(descending("_id"))
                        .limit(1);
        assertThat(ids(newest)).containsExactly("id-0399");
        assertThat(visited()).isEqualTo(1);
    }

    @Test
    void by_an_indexed_field() {
        index(new Document("organisation", 1), new IndexOptions());
        assertThat(ids(things.find(eq("organisation", "org-7")))).hasSize(10);
        assertThat(visited()).isEqualTo(10);
    }

    @Test
    void by_the_narrower_of_two_indexed_fields() {
        things.updateMany(new Document(), set("cycle", "2017"));
        index(new Document("cycle", 1), new IndexOptions());
        index(new Document("organisation", 1), new IndexOptions());
        var asked = and(eq("cycle", "2017"), in("organisation", "org-7", "org-8"));
        assertThat(ids(things.find(asked))).hasSize(20);
        assertThat(visited()).isEqualTo(20);
    }

    @Test
    void by_an_element_of_an_array() {
        index(new Document("themes", 1), new IndexOptions());
        assertThat(things.countDocuments(in("themes", "TE-60", "TE-70"))).isEqualTo(26);
        assertThat(visited()).isEqualTo(26);
    }

    @Test
    void by_the_leading_field_of_a_unique_index() {
        index(
                new Document("organisation", 1).append("version", 1),
                new IndexOptions().unique(true));
        assertThat(things.countDocuments(eq("organisation", "org-7"))).isEqualTo(10);
        assertThat(visited()).isEqualTo(10);
    }

    @Test
    void what_is_due() {
        index(new Document("due", 1), new IndexOptions());
        var due = lte("due", Date.from(MAY.plusSeconds(4)));
        assertThat(ids(things.find(due).sort(ascending("due"))))
                .hasSize(5)
                .first()
                .isEqualTo("id-0000");
        assertThat(visited()).isEqualTo(5);
    }

    @Test
    void a_page_of_what_lies_under_one_value() {
        index(new Document("organisation", 1).append("_id", 1), new IndexOptions());
        var own = eq("organisation", "org-7");

        var page = things.find(and(own, gt("_id", "id-0307"))).sort(ascending("_id")).limit(2);
        assertThat(ids(page)).containsExactly("id-0407", "id-0507");
        assertThat(visited()).isLessThanOrEqualTo(3);

        var newest = things.find(own).sort(descending("_id")).limit(2);
        assertThat(ids(newest)).containsExactly("id-0907", "id-0807");
    }

    @Test
    void the_newest_of_what_lies_under_one_value() {
        index(
                new Document("organisation", 1).append("due", 1).append("_id", 1),
                new IndexOptions());
        var own = eq("organisation", "org-7");

        var newest = things.find(own).sort(descending("due", "_id")).limit(2);
        assertThat(ids(newest)).containsExactly("id-0907", "id-0807");
        assertThat(visited()).isLessThanOrEqualTo(3);

        var behind = and(own, lte("due", Date.from(MAY.plusSeconds(400))));
        var next = things.find(behind).sort(descending("due", "_id")).limit(2);
        assertThat(ids(next)).containsExactly("id-0307", "id-0207");
        assertThat(visited()).isLessThanOrEqualTo(6);
        assertThat(ids(things.find(own).sort(ascending("due")).limit(1)))
                .containsExactly("id-0007");
        assertThat(ids(things.find(own).sort(descending("_id")).limit(1)))
                .containsExactly("id-0907");

        things.updateOne(eq("_id", "id-0007"), set("due", Date.from(MAY.plusSeconds(5000))));
        assertThat(ids(things.find(own).sort(descending("due", "_id")).limit(2)))
                .containsExactly("id-0007", "id-0907");
        things.insertOne(new Document("_id", "odd").append("organisation", "org-7"));
        assertThat(ids(things.find(own).sort(ascending("due")).limit(2)))
                .containsExactly("odd", "id-0107");
    }

    @Test
    void the_newest_by_another_field_and_those_behind() {
        index(new Document("due", 1).append("_id", 1), new IndexOptions());
        var newest = things.find().sort(descending("due", "_id")).limit(3);
        assertThat(ids(newest)).containsExactly("id-0999", "id-0998", "id-0997");
        assertThat(visited()).isEqualTo(3);

        var behind = lt("due", Date.from(MAY.plusSeconds(500)));
        var next = things.find(behind).sort(descending("due", "_id")).limit(2);
        assertThat(ids(next)).containsExactly("id-0499", "id-0498");
        assertThat(visited()).isLessThanOrEqualTo(6);
    }

    @Test
    void an_order_is_right_whatever_an_index_holds_of_it() {
        for (var field : List.of("due", "themes", "version")) {
            things.createIndex(new Document(field, 1));
        }
        things.insertMany(
                List.of(
                        new Document("_id", "odd-1"),
                        new Document("_id", "odd-2").append("due", null).append("version", "x"),
                        new Document("_id", "odd-3").append("themes", List.of())));

        assertThat(ids(things.find().sort(ascending("due", "_id"))))
                .hasSize(MANY + 3)
                .startsWith("odd-1", "odd-2", "odd-3", "id-0000", "id-0001");
        assertThat(ids(things.find().sort(descending("version", "_id"))))
                .hasSize(MANY + 3)
                .startsWith("odd-2", "id-0999");
        assertThat(ids(things.find().sort(ascending("themes", "_id"))))
                .hasSize(MANY + 3)
                .doesNotHaveDuplicates();
    }

    @Test
    void by_numbers_of_whatever_type() {
        index(new Document("version", 1), new IndexOptions());
        assertThat(ids(things.find(in("version", 7L, 8.0)))).containsExactly("id-0007", "id-0008");
        assertThat(ids(things.find(gt("version", 997L)))).containsExactly("id-0998", "id-0999");
        assertThat(visited()).isLessThanOrEqualTo(5);
    }

    @Test
    void the_few_that_have_a_field() {
        things.createIndex(new Document("unpublished", 1), new IndexOptions().sparse(true));
        things.updateMany(in("_id", "id-0001", "id-0002", "id-0003"), set("unpublished", true));
        things.updateOne(eq("id-0002"), unset("unpublished"));
        things.deleteOne(eq("id-0003"));
        visitedBefore = server.documentsVisited();

        assertThat(ids(things.find(exists("unpublished")))).containsExactly("id-0001");
        assertThat(visited()).isEqualTo(1);
    }

    @Test
    void an_index_answers_as_a_scan_does() {
        List<Bson> questions =
                List.of(
                        eq("organisation", null),
                        in("organisation", "org-7", null),
                        and(gt("themes", "TE-3"), lt("themes", "TE-1")),
                        and(gt("version", 10), lte("version", 20)),
                        exists("themes"),
                        exists("themes", false),
                        eq("themes", List.of()),
                        eq("version", "10"),
                        gte("organisation", "org-98"));
        things.insertMany(
                List.of(
                        new Document("_id", "odd-1"),
                        new Document("_id", "odd-2").append("organisation", null),
                        new Document("_id", "odd-3").append("themes", List.of()),
                        new Document("_id", "odd-4").append("version", Long.MAX_VALUE)));
        var scanned = questions.stream().map(question -> ids(things.find(question))).toList();

        for (String field : List.of("organisation", "themes", "version")) {
            things.createIndex(new Document(field, 1));
        }

        var found = questions.stream().map(question -> ids(things.find(question))).toList();
        for (int i = 0; i < questions.size(); i++) {
            assertThat(found.get(i))
                    .as("%s", questions.get(i))
                    .containsExactlyInAnyOrderElementsOf(scanned.get(i));
        }
    }

    private void index(Document fields, IndexOptions options) {
        things.createIndex(fields, options);
        visitedBefore = server.documentsVisited();
    }

    private long visited() {
        return server.documentsVisited() - visitedBefore;
    }

    private static List<String> ids(FindIterable<Document> found) {
        return found.map(document -> document.getString("_id")).into(new ArrayList<>());
    }
}
