package dk.revus.local.cli;

import dk.revus.local.PlatformProblem;
import dk.revus.local.launch.Home;
import dk.revus.local.launch.Mode;
import dk.revus.local.launch.Platform;
import dk.revus.local.launch.Ports;
import dk.revus.local.launch.Training;
import dk.revus.local.launch.Tree;
import java.util.Map;
import java.util.Optional;

/** The platform that the surroundings name: the tree around us, and what the environment says. */
final class Here {

    private static final Map<String, String> ENVIRONMENT = System.getenv();

    private Here() {}

    static Home home() {
        return Home.of(ENVIRONMENT, Tree.find().root());
    }

    static Optional<Platform> running() {
        return Platform.running(home(), ENVIRONMENT);
    }

    static Platform demandRunning() {
        return running()
                .orElseThrow(
                        () -> new PlatformProblem("ReVUS is not running; ./revus up starts it."));
    }

    /** A platform to be started; before its first start it is seen to that starts are quick. */
    static Platform trained(Mode mode) {
        Training.of(mode).ifNeeded(ENVIRONMENT, System.out::println);
        return fresh(mode);
    }

    static Platform fresh(Mode mode) {
        var port = ENVIRONMENT.getOrDefault("REVUS_PORT", "8080");
        return Platform.of(home(), Ports.of(port), mode, ENVIRONMENT);
    }
}
