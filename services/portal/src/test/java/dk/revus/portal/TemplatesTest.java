package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
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
        for (var file : templates()) {
            TAG.matcher(Files.readString(file).replaceAll("\"[^\"]*\"", "\"\""))
                    .results()
                    .map(tag -> tag.group())
                    .filter(tag -> tag.contains("th:replace="))
                    .filter(tag -> CONDITION.matcher(tag).find())
                    .forEach(tag -> wrong.add(TEMPLATES.relativize(file) + ": " + tag));
        }
        assertThat(wrong).isEmpty();
    }

    /** In whatever state a page is looked at; one that a fragment takes the place of is its own. */
    @Test
    void a_section_has_a_heading() throws IOException {
        var wrong = new ArrayList<String>();
        int met = 0;
        for (var file : templates()) {
            var written = Jsoup.parse(Files.readString(file), Parser.xmlParser());
            for (var section : written.select("section:not([th:replace]):not([th:insert])")) {
                met++;
                if (section.select("h1, h2, h3, h4, h5, h6").isEmpty()) {
                    wrong.add(TEMPLATES.relativize(file) + ": " + section.attributes());
                }
            }
        }
        assertThat(met).isGreaterThan(50);
        assertThat(wrong).isEmpty();
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(f -> f.toString().endsWith(".html")).toList();
        }
    }
}
