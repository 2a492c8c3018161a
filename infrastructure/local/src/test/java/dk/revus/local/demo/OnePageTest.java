package dk.revus.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The e-mail that the demonstration keeps is a file that any reader opens. */
class OnePageTest {

    private final String file =
            new String(
                    OnePage.pdf(List.of("Ønsker (på én linje)", "C:\\Temp")),
                    Charset.forName("windows-1252"));

    @Test
    void each_object_begins_where_the_table_says() {
        var table = file.indexOf("xref\n");
        assertThat(file).contains("startxref\n" + table + "\n%%EOF");
        var places = Pattern.compile("(\\d{10}) 00000 n").matcher(file.substring(table)).results();
        var begun = places.map(place -> Integer.parseInt(place.group(1))).toList();
        assertThat(begun).hasSize(5);
        for (int i = 0; i < begun.size(); i++) {
            assertThat(file.substring(begun.get(i))).startsWith((i + 1) + " 0 obj\n");
        }
    }

    @Test
    void the_text_is_as_long_as_it_says() {
        var found = Pattern.compile("/Length (\\d+) >>\nstream\n").matcher(file);
        assertThat(found.find()).isTrue();
        int length = Integer.parseInt(found.group(1));
        assertThat(file.substring(found.end() + length)).startsWith("\nendstream");
    }

    @Test
    void what_means_something_to_the_format_is_only_text() {
        assertThat(file).contains("(Ønsker \\(på én linje\\)) Tj").contains("(C:\\\\Temp) Tj");
    }
}
