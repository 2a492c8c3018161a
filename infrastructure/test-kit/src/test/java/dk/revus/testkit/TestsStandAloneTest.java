package dk.revus.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A test needs no other to have run before it: it makes the municipality, the call or the project
 * that it needs, in the service that its class has running. What is one story told in steps is one
 * test, whose steps are methods that it calls.
 */
class TestsStandAloneTest {

    /**
     * Journeys through pages of one platform that takes long to start: seen as they were walked.
     */
    private static final List<String> JOURNEYS =
            List.of("CallJourneyIT.java", "OnBehalfJourneyIT.java", "PortalJourneyIT.java");

    private static final Pattern ORDERED =
            Pattern.compile(
                    "^\\s*@(?:org\\.junit\\.jupiter\\.api\\.)?TestMethodOrder\\b",
                    Pattern.MULTILINE);

    @Test
    void no_class_needs_the_order_of_its_methods() throws IOException {
        var tests = Sources.in("src/test/java");
        assertThat(tests).hasSizeGreaterThan(300);
        var ordered = new ArrayList<String>();
        for (var test : tests) {
            if (isOrdered(Files.readString(test))) {
                ordered.add(nameOf(test));
            }
        }
        assertThat(ordered).containsExactlyInAnyOrderElementsOf(JOURNEYS);
    }

    @Test
    void an_order_is_seen_however_it_is_written() {
        var order = "TestMethodOrder(MethodOrderer.MethodName.class)\nclass SomeIT {}\n";
        assertThat(isOrdered("@" + order)).isTrue();
        assertThat(isOrdered("/** Some. */\n@org.junit.jupiter.api." + order)).isTrue();
        assertThat(isOrdered("    @" + order)).as("nested").isTrue();
        assertThat(isOrdered("/** Not @" + order)).isFalse();
    }

    private static boolean isOrdered(String source) {
        return ORDERED.matcher(source).find();
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }
}
