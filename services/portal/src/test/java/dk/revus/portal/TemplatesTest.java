package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a template says and the engine would not do. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/portal/templates");
    private static final Pattern TAG = Pattern.compile("<[a-z][^<>]*>");
    private static final Pattern CONDITION = Pattern.compile("\\sth:(if|unless)=");

    /** A fragment takes the element's place before its condition is looked at: it always shows. */
    @Test
    void a_condition_stands_around_a_fragment_and_not_beside_it() throws IOException {
        var wrong = new ArrayList<String>();
        try (var files = Files.walk(TEMPLATES)) {
            for (var file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                TAG.matcher(Files.readString(file).replaceAll("\"[^\"]*\"", "\"\""))
                        .results()
                        .map(tag -> tag.group())
                        .filter(tag -> tag.contains("th:replace="))
                        .filter(tag -> CONDITION.matcher(tag).find())
                        .forEach(tag -> wrong.add(TEMPLATES.relativize(file) + ": " + tag));
            }
        }
        assertThat(wrong).isEmpty();
    }
}
