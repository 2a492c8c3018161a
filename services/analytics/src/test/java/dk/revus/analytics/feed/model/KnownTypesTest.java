package dk.revus.analytics.feed.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The types that the feed knows are those that have a contract, topic by topic. */
class KnownTypesTest {

    private static final Path CONTRACTS =
            Path.of("../../infrastructure/contracts/src/main/resources/contracts");
    private static final String ENDING = ".v1.schema.json";

    @ParameterizedTest
    @EnumSource(FeedTopic.class)
    void a_topic_tells_what_its_contracts_say(FeedTopic topic) throws IOException {
        assertThat(topic.types()).isEqualTo(told(described(topic)));
    }

    private static JsonNode described(FeedTopic topic) {
        return JsonMapper.shared()
                .readTree(CONTRACTS.resolve("topics.json"))
                .valueStream()
                .filter(one -> one.path("topic").asString().equals(topic.topic()))
                .findFirst()
                .orElseThrow();
    }

    /** What stands for itself, such as {@code call}, is what the events share. */
    private static boolean isAbout(Set<String> things, String type) {
        int end = type.indexOf('.');
        return end > 0 && things.contains(type.substring(0, end));
    }

    private static Set<String> told(JsonNode topic) throws IOException {
        var things = new HashSet<String>();
        topic.path("things").forEach(thing -> things.add(thing.asString()));
        try (var files = Files.list(CONTRACTS.resolve(topic.path("producer").asString()))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(type -> isAbout(things, type))
                    .collect(Collectors.toSet());
        }
    }
}
