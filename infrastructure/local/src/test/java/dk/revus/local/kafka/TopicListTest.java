package dk.revus.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What operations makes is what the contracts name. */
class TopicListTest {

    private static final Path LIST = Path.of("../kafka/topics.txt");
    private static final Path CONTRACTS =
            Path.of("../contracts/src/main/resources/contracts/topics.json");

    @Test
    void every_topic_of_the_contracts_and_its_dead_letters_are_in_the_list() throws IOException {
        var names =
                JsonMapper.builder()
                        .build()
                        .readTree(Files.readString(CONTRACTS))
                        .findValuesAsString("topic");
        assertThat(listed())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        names.stream()
                                .flatMap(name -> Stream.of(name, name + ".dlt"))
                                .map(name -> name + " 3")
                                .toList());
    }

    private static List<String> listed() throws IOException {
        return Files.readAllLines(LIST).stream().filter(line -> !line.startsWith("#")).toList();
    }
}
