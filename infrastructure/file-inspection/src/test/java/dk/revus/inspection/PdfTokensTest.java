package dk.revus.inspection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A name may be written in several ways, and is one name (ISO 32000-2, 7.3.5). */
class PdfTokensTest {

    private static List<String> namesIn(String pdf) throws IOException {
        var names = new ArrayList<String>();
        var sense =
                new PdfTokens.Sense() {
                    @Override
                    public void name(String name) {
                        names.add(name);
                    }

                    @Override
                    public void word(String word) {
                        // only names are asked for
                    }

                    @Override
                    public void text() {
                        // only names are asked for
                    }

                    @Override
                    public PdfTokens.StreamBytes stream() {
                        return PdfTokens.NOBODY;
                    }
                };
        new PdfTokens(sense).read(new ByteArrayInputStream(pdf.getBytes(ISO_8859_1)));
        return names;
    }

    @Test
    void letters_written_as_numbers_are_the_letters() throws IOException {
        assertThat(namesIn("<</N#6fte /No#74e>>")).containsExactly("Note", "Note");
    }

    @Test
    void what_is_no_number_stays_as_it_is() throws IOException {
        assertThat(namesIn("/A#zz /B#4 /C#")).containsExactly("A#zz", "B#4", "C#");
    }

    @Test
    void a_name_in_a_text_or_a_comment_is_none() throws IOException {
        assertThat(namesIn("(/One) % /Two\n/Three")).containsExactly("Three");
    }
}
