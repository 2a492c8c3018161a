package dk.revus.inspection.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Den slags tages der ikke imod" is half an answer. */
class WayOutTest {

    @ParameterizedTest
    @CsvSource({
        "doc,docx",
        "docm,docx",
        "ods,xlsx",
        "xls,xlsx",
        "pptx,pdf",
        "pages,pdf",
        "numbers,pdf",
        "key,pdf",
        "tiff,png",
        "zip,unpacked",
        "exe,other",
        "'',other"
    })
    void each_kind_that_offices_use_has_one(String extension, String wayOut) {
        assertThat(WayOut.of(extension, FileType.DOCUMENTS).code()).isEqualTo(wayOut);
        assertThat(WayOut.of(extension, FileType.LETTERS).code()).isEqualTo(wayOut);
    }

    @Test
    void a_mail_is_a_letter_to_write_an_answer_from_and_otherwise_printed() {
        assertThat(WayOut.of("msg", FileType.LETTERS).code()).isEqualTo("eml");
        assertThat(WayOut.of("msg", FileType.DOCUMENTS).code()).isEqualTo("mail");
        assertThat(WayOut.of("eml", FileType.DOCUMENTS).code()).isEqualTo("mail");
    }

    @Test
    void what_is_taken_needs_none() {
        for (var extension : FileType.extensionsOf(FileType.DOCUMENTS)) {
            assertThat(WayOut.of(extension, FileType.DOCUMENTS)).isEqualTo(WayOut.USE_ANOTHER);
        }
    }
}
