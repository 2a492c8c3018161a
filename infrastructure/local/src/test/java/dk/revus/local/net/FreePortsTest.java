package dk.revus.local.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A port is found once, however long whoever found it takes to listen. */
class FreePortsTest {

    /** Of 12,000 ports so many would meet some twenty times, were they only drawn. */
    private static final int MANY = 500;

    @Test
    void nobody_listens_yet_and_still_no_port_is_found_twice() {
        assertThat(found()).doesNotHaveDuplicates().allMatch(port -> port < 32_768);
    }

    @Test
    void a_block_holds_no_port_that_was_found_before() {
        var before = found();
        var blocks =
                IntStream.generate(() -> FreePorts.block(10))
                        .limit(20)
                        .flatMap(first -> IntStream.range(first, first + 10))
                        .boxed()
                        .toList();
        assertThat(blocks).doesNotHaveDuplicates().doesNotContainAnyElementsOf(before);
    }

    @Test
    void another_process_finds_other_ports(@TempDir Path directory) throws Exception {
        var here = found();
        var log = directory.resolve("found");
        try (var other = ChildJvm.start(Finder.class, log)) {
            assertThat(other.ended()).isZero();
        }
        var there = Files.readAllLines(log).stream().map(Integer::valueOf).toList();
        assertThat(there).hasSize(MANY).doesNotContainAnyElementsOf(here);
    }

    private static List<Integer> found() {
        return IntStream.generate(FreePorts::find).limit(MANY).boxed().toList();
    }

    /** Says which ports it finds while whoever started it holds others. */
    static final class Finder {

        private Finder() {}

        public static void main(String[] arguments) {
            found().forEach(System.out::println);
        }
    }
}
