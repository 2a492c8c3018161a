package dk.revus.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.revus.local.PlatformProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {

    @TempDir Path folder;

    @Test
    void a_commit_that_nobody_knows_is_said_to_be_unknown() {
        assertThatThrownBy(() -> Build.of("no-such-commit", Path.of("").toAbsolutePath()))
                .isInstanceOf(PlatformProblem.class)
                .hasMessageContaining("no-such-commit");
    }

    @Test
    void a_command_is_told_where_and_measured() throws Exception {
        var build = new Build("any", script("echo \"$REVUS_HOME $1\"; sleep 0.2"));
        var log = folder.resolve("log");

        var ran = build.revus(Map.of("REVUS_HOME", "here"), log, "up");

        assertThat(ran.wallSeconds()).isGreaterThan(0.2);
        assertThat(log).hasContent("here up");
    }

    @Test
    void a_command_that_fails_says_where_it_told_why() throws Exception {
        var build = new Build("any", script("exit 3"));
        var log = folder.resolve("log");

        assertThatThrownBy(() -> build.revus(Map.of(), log, "up"))
                .isInstanceOf(PlatformProblem.class)
                .hasMessageContaining(log.toString());
    }

    private Path script(String does) throws IOException {
        var script = folder.resolve("revus");
        Files.writeString(script, "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        return folder;
    }
}
