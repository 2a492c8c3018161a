package dk.revus.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of texts in requests, in whatever place of a body they stand. */
class WholeTextTest {

    private static final JsonMapper REQUESTS = requests();

    private static JsonMapper requests() {
        var builder = JsonMapper.builder();
        WebConfiguration.exactRequests().customize(builder);
        return builder.build();
    }

    record Body(@Nullable String text, List<String> lines, Map<String, String> named) {}

    @Test
    void a_paragraph_from_word_keeps_its_lines_wherever_it_stands() {
        var json =
                """
                {"text": "a\\u000Bb\\u0007", "lines": ["c\\fd"], "named": {"e": "f\\u000Bg"}}
                """;
        assertThat(REQUESTS.readValue(json, Body.class))
                .isEqualTo(new Body("a\nb", List.of("c\nd"), Map.of("e", "f\ng")));
    }

    @Test
    void no_text_stays_none() {
        assertThat(REQUESTS.readValue("{\"text\": null, \"lines\": []}", Body.class).text())
                .isNull();
    }
}
