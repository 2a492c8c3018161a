package dk.revus.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.revus.local.PlatformProblem;
import dk.revus.local.launch.PartStatus;
import dk.revus.local.launch.PartStatus.State;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What can be asked, and what is answered when it cannot. */
class CommandLineTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void help_names_every_command_somebody_may_use() {
        assertThat(execute("--help")).isZero();
        assertThat(out.toString())
                .contains("up", "down", "status", "logs", "clock", "token", "users", "test")
                .doesNotContain("kill");
    }

    @Test
    void an_unknown_command_is_refused_with_the_list() {
        assertThat(execute("fly")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("fly").contains("status");
    }

    @Test
    void a_token_needs_somebody_it_is_for() {
        assertThat(execute("token")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("USER");
    }

    @Test
    void an_unknown_part_is_named() {
        assertThat(execute("kill", "printer")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("there is no part printer");
        assertThat(execute("logs", "printer")).isEqualTo(1);
        assertThat(err.toString()).contains("theme-catalogue");
    }

    @Test
    void times_are_danish() {
        assertThat(ClockCommand.parse("2017-08-01T12:00"))
                .isEqualTo(Instant.parse("2017-08-01T10:00:00Z"));
        assertThat(ClockCommand.parse("2018-01-01"))
                .isEqualTo(Instant.parse("2017-12-31T23:00:00Z"));
    }

    @Test
    void something_that_is_no_time_gets_one_sentence() {
        assertThatThrownBy(() -> ClockCommand.parse("tomorrow"))
                .isInstanceOf(PlatformProblem.class)
                .hasMessageContaining("tomorrow is no time")
                .hasMessageContaining("2017-08-01T12:00");
    }

    @Test
    void the_table_shows_part_state_process_and_address() {
        var parts =
                List.of(
                        new PartStatus("gateway", "http://127.0.0.1:8080", State.RUNNING, 42L),
                        new PartStatus("mail", "http://127.0.0.1:8106", State.STOPPED, null));
        assertThat(Status.table(parts).lines())
                .containsExactly(
                        "gateway          RUNNING   42       http://127.0.0.1:8080",
                        "mail             STOPPED   -        http://127.0.0.1:8106");
    }

    private int execute(String... arguments) {
        return Revus.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
