package dk.revus.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.revus.local.PlatformProblem;
import dk.revus.local.launch.PartStatus.State;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process of its own: started, found again, killed, started again, stopped. */
class CrewTest {

    private static final List<Jvm> DATABASE = List.of(new Jvm("mongodb", List.of(Part.MONGODB)));

    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir private Path folder;
    private final Ports ports = new Ports(freeBase());
    private Home home = new Home(Path.of("unset"));

    @BeforeEach
    void a_tree_whose_only_library_is_this_tests_class_path() throws IOException {
        home = new Home(folder.resolve("home"));
        var target = Files.createDirectories(folder.resolve("infrastructure/local/target"));
        Files.writeString(folder.resolve("infrastructure/local/pom.xml"), "<project/>");
        Files.createFile(target.resolve("local-1.jar"));
        Files.writeString(target.resolve("classpath"), System.getProperty("java.class.path"));
    }

    @AfterEach
    void leave_nothing_running() {
        crew().stop();
    }

    @Test
    void what_was_started_is_found_by_the_next_command_and_not_started_twice() {
        assertThat(crew().startMissing()).isTrue();
        var first = crew().status().getFirst();
        assertThat(first.state()).isEqualTo(State.RUNNING);
        assertThat(crew().startMissing()).isFalse();
        assertThat(crew().status()).containsExactly(first);
    }

    @Test
    void a_killed_part_is_reported_with_its_last_words_and_can_be_started_again()
            throws IOException {
        crew().startMissing();
        Files.writeString(home.log("mongodb"), "the very last line\n");
        crew().kill(Part.MONGODB);
        assertThat(crew().status().getFirst().state()).isEqualTo(State.DEAD);
        assertThat(crew().death().orElseThrow())
                .hasMessageContaining("mongodb has stopped")
                .hasMessageContaining("the very last line");
        assertThat(crew().startMissing()).isTrue();
        assertThat(crew().status().getFirst().state()).isEqualTo(State.RUNNING);
    }

    @Test
    void a_broken_cache_is_told_in_the_log_and_nothing_else() throws IOException {
        var tree = new Tree(folder);
        var jvm = DATABASE.getFirst();
        var cache =
                Aot.of(tree, Map.of())
                        .cache(jvm.name(), JvmFlags.of(jvm), tree.classPath(jvm))
                        .file();
        Files.createDirectories(cache.getParent());
        Files.writeString(cache, "This is no cache. ".repeat(1000));
        crew().startMissing();
        assertThat(crew().status().getFirst().state()).isEqualTo(State.RUNNING);
        assertThat(home.log("mongodb")).content().contains("[warning]");
    }

    @Test
    void a_missing_cache_is_told_in_the_log() {
        crew().startMissing();
        assertThat(crew().status().getFirst().state()).isEqualTo(State.RUNNING);
        assertThat(home.log("mongodb")).content().contains(".aot is not there");
    }

    @Test
    void after_a_stop_nothing_is_missed() {
        crew().startMissing();
        crew().stop();
        assertThat(crew().status().getFirst().state()).isEqualTo(State.STOPPED);
        assertThat(crew().death()).isEmpty();
        assertThat(PortHolder.isFree(ports.of(Part.MONGODB))).isTrue();
    }

    @Test
    void a_taken_port_is_named_before_anything_is_started() throws IOException {
        var port = ports.of(Part.MONGODB);
        try (var other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(other.isBound()).isTrue();
            assertThatThrownBy(() -> crew().startMissing())
                    .isInstanceOf(PlatformProblem.class)
                    .hasMessageContaining("Port " + port)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
        assertThat(crew().anybodyLives()).isFalse();
    }

    @Test
    void what_a_start_has_done_is_seen_in_its_log_and_its_processor_time() throws IOException {
        var before = crew().effort(List.of(Part.MONGODB));
        assertThat(before).isEqualTo(new Effort(0, 0, Duration.ZERO));
        crew().startMissing();
        Files.writeString(home.log("mongodb"), "twelve bytes");
        var after = crew().effort(List.of(Part.MONGODB));
        assertThat(after.logged()).isEqualTo(12);
        assertThat(
                        Waiting.until(
                                SOON,
                                () -> crew().effort(List.of(Part.MONGODB)).computed().isPositive()))
                .isTrue();
        assertThat(crew().effort(List.of()).answering()).isOne();
    }

    @Test
    void a_part_that_cannot_start_is_reported_instead_of_waited_for() throws IOException {
        Files.writeString(folder.resolve("infrastructure/local/target/classpath"), "/nowhere.jar");
        var since = System.nanoTime();
        crew().startMissing();
        assertThat(crew().death().orElseThrow()).hasMessageContaining("MongoServer");
        assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(Duration.ofSeconds(30));
    }

    private Crew crew() {
        var settings = new Settings(home, ports, Map.of());
        return new Crew(
                home,
                ports,
                DATABASE,
                new Launcher(
                        new Tree(folder),
                        home,
                        ports,
                        settings,
                        Aot.of(new Tree(folder), Map.of())));
    }

    private static int freeBase() {
        return IntStream.iterate(20_000, base -> base < 30_000, base -> base + 100)
                .filter(base -> PortHolder.isFree(base + 17))
                .findFirst()
                .orElseThrow();
    }
}
