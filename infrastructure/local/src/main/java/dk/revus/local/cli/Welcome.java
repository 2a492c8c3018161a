package dk.revus.local.cli;

import dk.revus.local.clock.PlatformClock;
import dk.revus.local.launch.Part;
import dk.revus.local.launch.Platform;
import java.time.Duration;

/** What somebody wants to know when the platform has come up. */
final class Welcome {

    private static final int SHOWN = 12;

    private Welcome() {}

    static void print(Platform platform, Duration after, boolean attached) {
        var out = System.out;
        out.printf("%nReVUS is up after %.1f s.%n%n", after.toMillis() / 1000.0);
        line("Portal", platform.gateway().toString());
        line("API", platform.gateway() + "/api");
        line("Mail sent", platform.url(Part.MAIL).toString());
        line("Sign-in", platform.url(Part.IDENTITY).toString());
        line("Platform time", PlatformClock.readable(platform.clock().now()) + " (Danish time)");
        out.println();
        printUsers(platform);
        out.println();
        out.println(
                attached
                        ? "Ctrl-C stops everything. The data stays in "
                                + platform.home().root()
                                + "."
                        : "./revus down stops it. The data stays in "
                                + platform.home().root()
                                + ".");
    }

    private static void printUsers(Platform platform) {
        var users = platform.users();
        System.out.println("Demo users (./revus token <user> prints an access token):");
        users.stream()
                .limit(SHOWN)
                .forEach(
                        user ->
                                System.out.printf(
                                        "  %-30s %-20s %s%n",
                                        user.id(), user.role(), user.organisation()));
        if (users.size() > SHOWN) {
            System.out.printf(
                    "  and %d more: ./revus users lists them all%n", users.size() - SHOWN);
        }
    }

    private static void line(String name, String value) {
        System.out.printf("  %-14s %s%n", name, value);
    }
}
