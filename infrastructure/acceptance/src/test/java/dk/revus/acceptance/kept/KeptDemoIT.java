package dk.revus.acceptance.kept;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.acceptance.chain.Rest;
import dk.revus.local.launch.Home;
import dk.revus.local.launch.Mode;
import dk.revus.local.launch.Platform;
import dk.revus.local.launch.Ports;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A platform of an earlier version was played through and stopped; today's is started on what it
 * left, and answers everybody as that one did.
 */
class KeptDemoIT {

    /** The name of the version of today, when it is to be recorded before. */
    private static final String KEEP = "revus.keep";

    @BeforeAll
    static void keep() {
        var version = System.getProperty(KEEP);
        if (version != null) {
            Played.keep(Recording.named(version));
        }
    }

    static List<Recording> recordings() {
        return Recording.all();
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void what_an_earlier_version_kept_is_read_the_same(Recording recording) {
        var home = new Home(Path.of("target/kept"));
        recording.unpack(home);
        Caches.forget(home);
        var differences = differences(home, recording.said().answers());
        assertThat(differences.stream().limit(50))
                .as("%d differences, such as", differences.size())
                .isEmpty();
    }

    private static List<String> differences(Home home, Map<Question, Answer> recorded) {
        try (var platform = Platform.start(home.root(), Ports.free(), Mode.ONE_JVM);
                var asker = new Asker(platform)) {
            platform.awaitReady();
            new Rest(platform).come();
            asker.ask(eachThingOnce(recorded));
            return Comparison.differences(recorded, asker.ask(recorded.keySet()));
        }
    }

    /** Asking for a thing makes its state document again, and lists have what has one. */
    private static Collection<Question> eachThingOnce(Map<Question, Answer> recorded) {
        var once = new HashMap<String, Question>();
        recorded.forEach(
                (question, answer) -> {
                    if (question.isForOneThing() && answer.status() == 200) {
                        once.put(question.path(), question);
                    }
                });
        return once.values();
    }
}
