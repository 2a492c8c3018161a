package dk.revus.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.revus.local.PlatformProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Siblings come from this tree, libraries come once. */
class TreeTest {

    @TempDir private Path root;

    @BeforeEach
    void a_built_tree() throws IOException {
        module("infrastructure/service-kit", "");
        module(
                "services/submission",
                "/m2/org/a/1/a-1.jar:/m2/dk/revus/service-kit/1.0/service-kit-1.0.jar");
        module(
                "services/strategy",
                root.resolve("infrastructure/service-kit/target/classes") + ":/m2/org/a/1/a-1.jar");
    }

    @Test
    void a_part_has_its_own_jar_first_and_siblings_from_this_tree() {
        assertThat(new Tree(root).classPath(Part.SUBMISSION))
                .containsExactly(
                        jar("services/submission"),
                        Path.of("/m2/org/a/1/a-1.jar"),
                        jar("infrastructure/service-kit"));
    }

    @Test
    void compiled_classes_of_a_sibling_become_its_jar() {
        assertThat(new Tree(root).classPath(Part.STRATEGY))
                .containsExactly(
                        jar("services/strategy"),
                        jar("infrastructure/service-kit"),
                        Path.of("/m2/org/a/1/a-1.jar"));
    }

    @Test
    void the_union_has_every_part_and_each_library_once() {
        var both = EnumSet.of(Part.SUBMISSION, Part.STRATEGY);
        assertThat(new Tree(root).unionClassPath(both))
                .startsWith(jar("services/strategy"), jar("services/submission"))
                .contains(jar("infrastructure/service-kit"), Path.of("/m2/org/a/1/a-1.jar"))
                .hasSize(4);
    }

    @Test
    void what_is_not_built_is_named() {
        assertThatThrownBy(() -> new Tree(root).classPath(Part.GATEWAY))
                .isInstanceOf(PlatformProblem.class)
                .hasMessage("gateway has not been built; run ./revus up to build it.");
    }

    private void module(String folder, String classPath) throws IOException {
        var target = Files.createDirectories(root.resolve(folder).resolve("target"));
        Files.writeString(root.resolve(folder).resolve("pom.xml"), "<project/>");
        Files.createFile(jar(folder));
        Files.writeString(target.resolve("classpath"), classPath);
    }

    private Path jar(String folder) {
        var name = Path.of(folder).getFileName();
        return root.resolve(folder).resolve("target").resolve(name + "-1.0.0-SNAPSHOT.jar");
    }
}
