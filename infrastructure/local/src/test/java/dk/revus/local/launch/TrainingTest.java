package dk.revus.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * When caches are made, and what that leaves alone. In place of Java stands a script that tells
 * what it was asked for, and makes the file that was asked for.
 */
class TrainingTest {

    private static final String JAVA =
            """
            #!/bin/sh
            here="$(dirname "$0")/.."
            echo "home=$REVUS_HOME database=$REVUS_MONGODB_URI $*" >> "$here/calls"
            for flag in "$@"; do
              case "$flag" in
                -XX:AOTCache=*) echo cache > "${flag#-XX:AOTCache=}" ;;
              esac
            done
            if [ "$1" != down ] && [ -n "$REVUS_HOME" ]; then echo data > "$REVUS_HOME/data"; fi
            """;

    @TempDir private Path root;
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void a_built_tree_whose_platform_has_data() throws IOException {
        for (var part : Part.values()) {
            var module = root.resolve(part.module());
            var target = Files.createDirectories(module.resolve("target"));
            Files.writeString(target.resolve(module.getFileName() + "-1.jar"), "jar");
            Files.writeString(target.resolve("classpath"), "/nothing.jar");
        }
        Files.createDirectories(root.resolve(".revus/data"));
        Files.writeString(root.resolve(".revus/data/journal"), "what was decided");
        java(JAVA);
    }

    @Test
    void it_is_done_once() throws IOException {
        train();
        assertThat(said).hasSize(1).first().asString().contains("quick");
        assertThat(calls()).hasSize(4);
        train();
        assertThat(calls()).hasSize(4);
    }

    @Test
    void each_process_gets_its_own_and_the_command_line_too() throws IOException {
        new Training(new Tree(root), jdk(), Mode.PROCESSES).ifNeeded(Map.of(), said::add);
        assertThat(caches())
                .map(name -> name.replaceFirst("-[0-9a-f]{16}\\.aot", ""))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(
                                        Stream.of("revus"),
                                        Arrays.stream(Part.values()).map(Part::label))
                                .toList());
    }

    @Test
    void a_part_that_was_built_again_is_trained_again() throws IOException {
        train();
        var former = caches();
        Files.setLastModifiedTime(
                root.resolve("gateway/target/gateway-1.jar"), FileTime.fromMillis(1));
        train();
        assertThat(calls()).hasSize(7);
        assertThat(caches()).hasSize(2).isNotEqualTo(former);
    }

    @Test
    void the_platform_that_people_use_is_left_alone() throws IOException {
        train();
        assertThat(calls().stream().filter(call -> call.contains(" dk.revus.")))
                .hasSize(2)
                .allMatch(
                        call ->
                                call.startsWith(
                                        "home=" + root.resolve("target/aot/training") + " "));
        assertThat(root.resolve(".revus/data/journal")).hasContent("what was decided");
        try (var kept = Files.walk(root.resolve(".revus"))) {
            assertThat(kept).hasSize(3);
        }
        assertThat(root.resolve("target/aot/training")).doesNotExist();
    }

    @Test
    void what_fails_is_said_and_not_tried_again_until_something_changes() throws IOException {
        java("#!/bin/sh\necho >> \"$(dirname \"$0\")/../calls\"\nexit 3\n");
        train();
        assertThat(said).last().asString().contains("Starts stay slow").contains("ended with 3");
        var tried = calls().size();
        train();
        assertThat(calls()).hasSize(tried);
        Files.setLastModifiedTime(
                root.resolve("gateway/target/gateway-1.jar"), FileTime.fromMillis(1));
        train();
        assertThat(calls()).hasSizeGreaterThan(tried);
    }

    @Test
    void who_wants_no_caches_and_a_training_run_itself_make_none() throws IOException {
        training().ifNeeded(Map.of("REVUS_AOT", "off"), said::add);
        training().ifNeeded(Map.of("REVUS_AOT_RECORDINGS", "/recordings"), said::add);
        assertThat(said).isEmpty();
        assertThat(jdk().resolve("calls")).doesNotExist();
    }

    private void train() {
        training().ifNeeded(Map.of(), said::add);
    }

    private Training training() {
        return new Training(new Tree(root), jdk(), Mode.ONE_JVM);
    }

    private Path jdk() {
        return root.resolve("jdk");
    }

    private void java(String script) throws IOException {
        var java = Files.createDirectories(jdk().resolve("bin")).resolve("java");
        Files.writeString(java, script);
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(jdk().resolve("calls"));
    }

    private List<String> caches() throws IOException {
        try (var files = Files.list(root.resolve("target/aot"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".aot"))
                    .toList();
        }
    }
}
