package dk.revus.local.cli;

import picocli.CommandLine.Command;

@Command(name = "users", description = "Lists the demo users with role and organisation.")
final class Users implements Runnable {

    @Override
    public void run() {
        for (var user : Here.demandRunning().users()) {
            System.out.printf(
                    "%-30s %-20s %-24s %s%n",
                    user.id(), user.role(), user.organisation(), user.name());
        }
    }
}
