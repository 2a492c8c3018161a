package dk.revus.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever the gateway says to a program, it can say to a person. */
class PagesTest {

    private static final Path TEXTS = Path.of("src/main/resources/gateway/pages");
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\",\\s+\"[A-Z]");

    @Test
    void every_code_has_its_words_in_both_languages() throws Exception {
        var codes = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(r -> codes.add(r.group(1)));
            }
        }

        assertThat(codes).contains("malformed-request", "headers-too-large", "too-many-requests");
        for (var language : new String[] {"da", "en"}) {
            for (var code : codes) {
                assertThat(texts(language).stringPropertyNames())
                        .as(language)
                        .contains(code + ".title", code + ".text");
            }
        }
        assertThat(texts("en").stringPropertyNames()).isEqualTo(texts("da").stringPropertyNames());
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        try (Reader reader =
                Files.newBufferedReader(TEXTS.resolve("texts_" + language + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
