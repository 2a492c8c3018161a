package dk.revus.acceptance.kept;

import dk.revus.acceptance.chain.Rest;
import dk.revus.acceptance.kept.Description.Get;
import dk.revus.acceptance.kept.Recording.Said;
import dk.revus.local.demo.Replay;
import dk.revus.local.launch.DemoUsers.DemoUser;
import dk.revus.local.launch.Home;
import dk.revus.local.launch.Mode;
import dk.revus.local.launch.Platform;
import dk.revus.local.launch.Ports;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The cycle of 2017, played to its end by the version of today and taken down. */
final class Played {

    private static final int THE_DEADLINE = 2;

    /** They answered, with a project in the end or with a reservation, and not in time. */
    private static final Set<String> MUNICIPALITIES =
            Set.of("albertslund", "frederiksberg", "hoersholm");

    private Played() {}

    static void keep(Recording recording) {
        var home = new Home(Path.of("target/played"));
        home.forgetData();
        recording.write(home, said(home));
    }

    private static Said said(Home home) {
        try (var platform = Platform.start(home.root(), Ports.free(), Mode.ONE_JVM);
                var asker = new Asker(platform)) {
            platform.awaitReady();
            platform.seed();
            new Replay(platform, _ -> {})
                    .play(
                            (chapter, _) -> {
                                if (chapter == THE_DEADLINE) {
                                    new WorkedTogether(platform).come();
                                }
                            });
            new Rest(platform).come();
            var moment = platform.clock().now();
            var described = Description.gets().stream().map(Get::path).toList();
            return new Said(moment, described, new Inquiry(asker, accounts(platform)).everything());
        }
    }

    /** Nobody, everybody who is no municipality's, and of the municipalities three. */
    private static List<String> accounts(Platform platform) {
        return Stream.concat(
                        Stream.of(Question.NOBODY),
                        platform.users().stream().filter(Played::asks).map(DemoUser::id))
                .toList();
    }

    private static boolean asks(DemoUser user) {
        return !user.role().matches("MUNICIPAL_EDITOR|MUNICIPAL_APPROVER|MAYOR")
                || MUNICIPALITIES.contains(user.id().split("-")[0]);
    }
}
