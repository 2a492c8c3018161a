package dk.revus.acceptance.links;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.local.demo.Replay;
import dk.revus.local.launch.DemoUsers.DemoUser;
import dk.revus.local.launch.Home;
import dk.revus.local.launch.Mode;
import dk.revus.local.launch.Platform;
import dk.revus.local.launch.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Everybody signs in and follows every link of every page, while the call is open and when the
 * cycle has been played to its end: nothing that is offered is refused, missing or empty.
 */
class EveryLinkIT {

    private static final int THE_DEADLINE = 2;

    /**
     * They answered, with and without a reservation, by letter, in a draft, "ingen", not at all.
     */
    private static final Set<String> MUNICIPALITIES =
            Set.of(
                    "albertslund",
                    "frederiksberg",
                    "fredensborg",
                    "hoersholm",
                    "bornholm",
                    "dragoer");

    @Test
    void nothing_that_is_offered_is_refused_missing_or_empty() {
        var home = Path.of("target/links").toAbsolutePath();
        new Home(home).forgetData();
        try (var platform = Platform.start(home, Ports.free(), Mode.ONE_JVM)) {
            platform.awaitReady();
            platform.seed();
            var wrong = new ArrayList<String>();
            new Replay(platform, _ -> {})
                    .play(
                            (chapter, _) -> {
                                if (chapter == THE_DEADLINE) {
                                    wrong.addAll(everybodyWalks(platform, "call open"));
                                }
                            });
            wrong.addAll(everybodyWalks(platform, "at the end"));
            assertThat(wrong).isEmpty();
        }
        assertThat(searches(home)).as("queries that need an index").isEmpty();
    }

    /** What the database says of searches that would take longer with every year that is kept. */
    private static List<String> searches(Path home) {
        try (var logs = Files.list(home.resolve("logs"))) {
            return logs.flatMap(EveryLinkIT::lines)
                    .filter(line -> line.contains("Searched too much: "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path log) {
        try {
            return Files.readAllLines(log).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> everybodyWalks(Platform platform, String when) {
        try (var client = Walker.client()) {
            var walkers =
                    Stream.concat(
                                    Stream.of(
                                            new Walker(client, platform, when + ", anybody", null)),
                                    platform.users().stream()
                                            .filter(EveryLinkIT::walks)
                                            .map(user -> walker(client, platform, user, when)))
                            .toList();
            var wrong = walkers.parallelStream().flatMap(w -> w.walk().stream()).toList();
            assertThat(walkers).allSatisfy(walker -> assertThat(walker.opened()).isGreaterThan(10));
            return wrong;
        }
    }

    private static Walker walker(
            java.net.http.HttpClient client, Platform platform, DemoUser user, String when) {
        return new Walker(client, platform, when + ", " + user.id(), platform.tokenFor(user.id()));
    }

    /** Everybody who is no municipality's, and of the municipalities a few. */
    private static boolean walks(DemoUser user) {
        var place = user.id().split("-")[0];
        return !user.role().matches("MUNICIPAL_EDITOR|MUNICIPAL_APPROVER|MAYOR")
                || MUNICIPALITIES.contains(place);
    }
}
