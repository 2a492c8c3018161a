package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each page as the validator of the HTML standard reads it, warnings included. */
class ValidPagesTest {

    /**
     * What it said in 2020 of fields for a day, which every browser has by now, and of popovers,
     * which the standard has since 2023.
     */
    private static final Pattern OF_ITS_TIME =
            Pattern.compile(
                    "is not supported in all browsers\\."
                            + "|^Attribute “popover(target(action)?)?” not allowed on element");

    private static final EmbeddedValidator VALIDATOR = new EmbeddedValidator();

    @BeforeAll
    static void asData() {
        VALIDATOR.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
    }

    @BeforeEach
    void everythingRuns() {
        RunningPortal.gateway().reset();
    }

    private static Stream<SomePage> pages() {
        return SomePage.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void is_valid(SomePage some) throws Exception {
        var html = RunningPortal.as(some.role(), some.organisation()).source(some.path());

        assertThat(complaints(html)).as("%s", some).isEmpty();
    }

    private static List<String> complaints(String html) throws Exception {
        var said =
                VALIDATOR.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        return JsonMapper.builder()
                .build()
                .readTree(said)
                .path("messages")
                .valueStream()
                .filter(
                        message ->
                                !OF_ITS_TIME.matcher(message.path("message").asString("")).find())
                .map(ValidPagesTest::complaint)
                .toList();
    }

    private static String complaint(JsonNode message) {
        return message.path("message").asString("")
                + " "
                + message.path("extract").asString("").strip();
    }
}
