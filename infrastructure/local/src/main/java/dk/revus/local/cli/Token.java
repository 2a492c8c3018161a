package dk.revus.local.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "token", description = "Prints an access token of a demo user, for curl.")
final class Token implements Runnable {

    @Parameters(paramLabel = "USER", description = "One of those that ./revus users lists.")
    private String user = "";

    @Override
    public void run() {
        System.out.println(Here.demandRunning().tokenFor(user));
    }
}
