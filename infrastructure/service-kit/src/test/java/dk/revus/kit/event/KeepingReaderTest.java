package dk.revus.kit.event;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.revus.kit.journal.Database;
import dk.revus.kit.text.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a service declares is kept, and nothing else. */
class KeepingReaderTest {

    private record Title(String themeId, String title) {}

    private record Kind(String kind) {}

    private final Database database = new Database();
    private final Views views = new Views(database.get());
    private final View themes = views.view("themes");
    private final View organisations = views.view("organisations");
    private final KeepingReader facts =
            new KeepingReader(
                    "known",
                    LatestFact.of("theme", themes, Title.class).searchedBy("title"),
                    LatestFact.of("organisation", organisations, Kind.class));

    @AfterEach
    void close() {
        database.close();
    }

    private static ReceivedEvent event(String kind, String id, long sequence, String data) {
        return new ReceivedEvent(
                "e-" + sequence,
                kind + ".changed",
                id,
                kind + "/" + id,
                sequence,
                Instant.parse("2017-09-01T08:15:00Z"),
                "",
                "PUBLIC",
                Set.of(),
                null,
                null,
                Json.MAPPER.readTree(data));
    }

    private static String theme(String title) {
        return "{\"themeId\": \"T1\", \"title\": \"%s\", \"state\": \"PUBLISHED\"}"
                .formatted(title);
    }

    @Test
    void every_kind_is_read_from_its_own_topic() {
        assertThat(facts.topics())
                .containsExactlyInAnyOrder("revus.theme.events", "revus.organisation.events");
    }

    @Test
    void only_what_the_reading_names_is_kept() {
        facts.read(event("theme", "T1", 7, theme("Grøn")));

        assertThat(themes.find("T1").orElseThrow())
                .containsOnlyKeys("_id", "version", "themeId", "title")
                .containsEntry("version", 7L);
        assertThat(organisations.find("T1")).isEmpty();
    }

    @Test
    void an_older_event_that_comes_late_changes_nothing() {
        facts.read(event("theme", "T1", 7, theme("Grøn")));
        facts.read(event("theme", "T1", 3, theme("Gammel")));
        facts.read(event("theme", "T1", 7, theme("Igen")));

        assertThat(themes.find("T1", Title.class)).contains(new Title("T1", "Grøn"));
    }

    @Test
    void a_kind_that_nobody_declared_is_left_alone() {
        facts.read(event("meeting", "M1", 1, "{}"));

        assertThat(database.get().listCollectionNames().into(new ArrayList<>()))
                .allMatch(name -> name.startsWith("view-themes"));
    }

    @Test
    void what_is_searched_by_has_an_index() {
        facts.read(event("theme", "T1", 1, theme("Grøn")));

        assertThat(themes.collection().listIndexes().into(new ArrayList<>()))
                .extracting(index -> index.get("key"))
                .contains(new Document("title", 1));
        assertThat(themes.all(eq("title", "Grøn"), Title.class)).hasSize(1);
    }

    @Test
    void one_kind_has_one_reading() {
        var twice = LatestFact.of("theme", themes, Title.class);

        assertThatIllegalStateException()
                .isThrownBy(() -> new KeepingReader("known", twice, twice));
    }
}
