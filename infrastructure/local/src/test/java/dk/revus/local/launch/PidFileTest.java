package dk.revus.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Only a process that we started ourselves is ours to stop. */
class PidFileTest {

    @TempDir private Path folder;

    @Test
    void a_living_process_is_found_again_by_the_next_command() throws IOException {
        var process = sleeper();
        try {
            pidFile().remember(process.toHandle());
            assertThat(pidFile().process()).contains(process.toHandle());
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void a_dead_process_is_not_found_but_was_meant_to_run()
            throws IOException, InterruptedException, ExecutionException {
        var process = sleeper();
        pidFile().remember(process.toHandle());
        process.destroyForcibly().onExit().get();
        assertThat(pidFile().process()).isEmpty();
        assertThat(pidFile().exists()).isTrue();
    }

    @Test
    void a_stranger_with_the_same_number_is_not_ours() throws IOException {
        var ourselves = ProcessHandle.current().pid();
        Files.writeString(
                new Home(folder).run().resolve("gateway.pid"), ourselves + " 2017-05-10T07:00:00Z");
        assertThat(pidFile().process()).isEmpty();
    }

    /** Java reckons a start from the wall clock; whoever sets that must not lose their platform. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void what_is_remembered_does_not_depend_on_the_clock() throws IOException {
        pidFile().remember(ProcessHandle.current());
        var kept = Files.readString(new Home(folder).run().resolve("gateway.pid")).strip();
        var fields = Files.readString(Path.of("/proc/self/stat")).split(" ");
        var boot = Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
        assertThat(kept).isEqualTo(ProcessHandle.current().pid() + " " + boot + ":" + fields[21]);
    }

    @Test
    void a_damaged_file_is_nobody() throws IOException {
        Files.writeString(new Home(folder).run().resolve("gateway.pid"), "rubbish");
        assertThat(pidFile().process()).isEmpty();
    }

    @Test
    void a_forgotten_process_was_not_meant_to_run() {
        pidFile().remember(ProcessHandle.current());
        pidFile().forget();
        assertThat(pidFile().exists()).isFalse();
        assertThat(pidFile().process()).isEmpty();
    }

    private PidFile pidFile() {
        return new PidFile(new Home(folder), "gateway");
    }

    private static Process sleeper() throws IOException {
        return new ProcessBuilder("sleep", "60").start();
    }
}
