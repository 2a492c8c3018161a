package dk.revus.local.cli;

import dk.revus.local.PlatformProblem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** Everything that {@code ./revus} can do, except building and testing, which the script does. */
@Command(
        name = "./revus",
        description = "ReVUS on this machine: from a municipality's wish to what came of it.",
        mixinStandardHelpOptions = true,
        version = "ReVUS 1.0",
        scope = ScopeType.LOCAL,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            Up.class,
            Down.class,
            Status.class,
            Logs.class,
            ClockCommand.class,
            Token.class,
            Users.class,
            DemoCommand.class,
            StartPart.class,
            KillPart.class,
            Train.class
        },
        footer = {
            "  test    Runs all tests, unit to browser, from a clean tree.",
            "  bench   Measures a running platform; bench --help tells how.",
            "",
            "REVUS_PORT=<port> moves all ports (8080 and some above it); REVUS_HOME=<folder>",
            "keeps the data elsewhere than in .revus."
        })
public final class Revus implements Runnable {

    /** Ends with 1 and one sentence when there is something a person can put right. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Revus())
                .setUsageHelpWidth(90)
                .setExecutionExceptionHandler(
                        (exception, commandLine, _) -> {
                            if (exception instanceof PlatformProblem) {
                                commandLine.getErr().println(exception.getMessage());
                                return 1;
                            }
                            throw exception;
                        });
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
