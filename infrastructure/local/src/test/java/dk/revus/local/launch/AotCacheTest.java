package dk.revus.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cache belongs to one way of starting one process; another way does not see it. */
class AotCacheTest {

    private static final List<String> FLAGS = List.of("-Xmx64m");

    @TempDir private Path root;
    private Path jar = Path.of("unset");

    @BeforeEach
    void a_process_that_has_a_cache() throws IOException {
        jar = Files.writeString(root.resolve("part.jar"), "jar");
        jdk("25.0.1");
        Files.createFile(cache(FLAGS).file());
    }

    @Test
    void the_same_start_finds_it() {
        assertThat(cache(FLAGS).isThere()).isTrue();
    }

    @Test
    void a_jar_that_was_built_again_does_not() throws IOException {
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1));
        assertThat(cache(FLAGS).isThere()).isFalse();
    }

    @Test
    void a_jar_of_another_size_does_not() throws IOException {
        var builtAt = Files.getLastModifiedTime(jar);
        Files.writeString(jar, "larger jar");
        Files.setLastModifiedTime(jar, builtAt);
        assertThat(cache(FLAGS).isThere()).isFalse();
    }

    @Test
    void another_flag_does_not() {
        assertThat(cache(List.of("-Xmx65m")).isThere()).isFalse();
    }

    @Test
    void another_jdk_does_not() throws IOException {
        jdk("25.0.2");
        assertThat(cache(FLAGS).isThere()).isFalse();
    }

    @Test
    void a_new_one_takes_the_place_of_the_former_of_its_process_alone() throws IOException {
        var former = cache(FLAGS).file();
        var anothers = Files.createFile(root.resolve("theirs-0123456789abcdef.aot"));
        var now = cache(List.of("-Xmx65m"));
        now.keep(Files.createFile(root.resolve("finished")));
        assertThat(now.isThere()).isTrue();
        assertThat(former).doesNotExist();
        assertThat(anothers).exists();
    }

    @Test
    void it_is_used_where_it_is_there_and_missed_where_it_is_not() {
        var aot = new Aot(root, Aot.Does.USE, root);
        assertThat(aot.flags(cache(FLAGS)))
                .containsExactly("-XX:AOTCache=" + cache(FLAGS).file(), "-XX:+VerifySharedSpaces");
        assertThat(aot.isMissed(cache(FLAGS))).isFalse();
        assertThat(aot.flags(cache(List.of()))).isEmpty();
        assertThat(aot.isMissed(cache(List.of()))).isTrue();
    }

    @Test
    void who_wants_none_gets_none_and_misses_none() {
        var off = Aot.of(new Tree(root), Map.of("REVUS_AOT", "off"));
        assertThat(off.flags(cache(FLAGS))).isEmpty();
        assertThat(off.isMissed(cache(List.of()))).isFalse();
    }

    private AotCache cache(List<String> flags) {
        return AotCache.of(root, "part", root.resolve("jdk"), flags, List.of(jar));
    }

    private void jdk(String version) throws IOException {
        Files.createDirectories(root.resolve("jdk"));
        Files.writeString(root.resolve("jdk/release"), "JAVA_VERSION=" + version);
        Files.setLastModifiedTime(
                root.resolve("jdk/release"), FileTime.fromMillis(version.hashCode()));
    }
}
