package dk.revus.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** topics.json says what really is. */
class TopicsTest {

    private static final Path SERVICES = Path.of("../../services");
    private static final Set<String> CLASSIFICATIONS =
            Set.of("PUBLIC", "PARTIES", "INTERNAL", "RESTRICTED");

    @Test
    void every_event_travels_on_exactly_one_topic() {
        for (var event : ContractFiles.events()) {
            assertThat(Topic.all().stream().filter(topic -> topic.carries(event)))
                    .as(event.path())
                    .hasSize(1);
        }
    }

    @Test
    void every_topic_carries_something_and_is_named_as_agreed() {
        for (var topic : Topic.all()) {
            assertThat(topic.topic()).matches("revus\\.[a-z]+\\.events");
            assertThat(topic.events()).as(topic.topic()).isNotEmpty();
            assertThat(topic.events().stream().map(Contract::thing))
                    .as("things of %s", topic.topic())
                    .containsAll(topic.things());
            assertThat(topic.events().stream().map(Contract::type))
                    .as("exceptions of %s", topic.topic())
                    .containsAll(topic.except().keySet());
        }
    }

    @Test
    void every_event_has_a_classification() {
        for (var topic : Topic.all()) {
            for (var event : topic.events()) {
                assertThat(topic.classificationOf(event))
                        .as(event.path())
                        .isNotEmpty()
                        .isSubsetOf(CLASSIFICATIONS);
            }
        }
    }

    /**
     * What becomes public is told again as an event that leaves nothing of the earlier ones out.
     */
    @Test
    void what_is_told_to_few_first_is_told_to_all_as_a_whole() {
        for (var topic : Topic.all()) {
            var toldToFew =
                    topic.events().stream()
                            .filter(
                                    event ->
                                            !topic.classificationOf(event)
                                                    .equals(List.of("PUBLIC")))
                            .flatMap(TopicsTest::fields)
                            .toList();
            for (var event : topic.events()) {
                if (topic.classificationOf(event).contains("PUBLIC")) {
                    assertThat(fields(event)).as(event.path()).containsAll(toldToFew);
                }
            }
        }
    }

    private static Stream<String> fields(Contract event) {
        return event.schema().path("properties").propertyNames().stream();
    }

    @Test
    void the_readers_are_the_services_whose_sources_name_the_topic() {
        for (var topic : Topic.all()) {
            var found =
                    services().stream()
                            .filter(service -> !service.equals(topic.producer()))
                            .filter(service -> names(service, topic.topic()))
                            .toList();
            assertThat(topic.readers())
                    .as("readers of %s", topic.topic())
                    .containsExactlyInAnyOrderElementsOf(found);
        }
    }

    private static List<String> services() {
        try (var found = Files.list(SERVICES)) {
            return found.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By the topic itself, or by a declaration that follows the things of this kind. */
    private static boolean names(String service, String topic) {
        var kind = topic.split("\\.")[1];
        var declared =
                Pattern.compile(
                        "LatestFact\\.of\\(\\s*\"%1$s\"|EventReader\\.waking\\(\\s*\"[^\"]*\",\\s*\"%1$s\""
                                .formatted(kind));
        try (var sources = Files.walk(SERVICES.resolve(service).resolve("src/main"))) {
            return sources.filter(file -> file.toString().endsWith(".java"))
                    .map(ContractFiles::text)
                    .anyMatch(
                            source ->
                                    source.contains('"' + topic + '"')
                                            || declared.matcher(source).find());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
