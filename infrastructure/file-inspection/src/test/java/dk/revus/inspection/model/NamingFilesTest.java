package dk.revus.inspection.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.inspection.model.FileName.Reading.Fit;
import dk.revus.inspection.model.FileName.Reading.Unfit;
import dk.revus.inspection.model.FileRefusal.NameHasHiddenCharacters;
import dk.revus.inspection.model.FileRefusal.NameIsAPath;
import dk.revus.inspection.model.FileRefusal.NameMissing;
import dk.revus.inspection.model.FileRefusal.NameTooLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A name is shown to others and saved on their machines. */
class NamingFilesTest {

    private static void becomes(String given, String shown) {
        assertThat(FileName.of(given)).isEqualTo(new Fit(new FileName(shown)));
    }

    private static void refused(@Nullable String given, FileRefusal why) {
        assertThat(FileName.of(given)).isEqualTo(new Unfit(why));
    }

    @Test
    void danish_names_stay_as_they_are() {
        becomes("Ønsker – æble & få (endelig).pdf", "Ønsker – æble & få (endelig).pdf");
        becomes("Ελληνικά 中文 العربية 😀.png", "Ελληνικά 中文 العربية 😀.png");
    }

    @Test
    void letters_in_two_parts_become_one() {
        becomes("Aabenraa\u030A.pdf", "Aabenra\u00E5.pdf");
    }

    @Test
    void of_a_whole_way_only_the_name_is_kept() {
        becomes("C:\\Users\\mette\\Bilag 1.docx", "Bilag 1.docx");
        becomes("/home/mette/bilag.pdf", "bilag.pdf");
    }

    @Test
    void a_name_that_climbs_is_refused() {
        refused("../../etc/passwd.pdf", new NameIsAPath());
        refused("..\\..\\windows\\system.pdf", new NameIsAPath());
        refused("bilag/../../x.pdf", new NameIsAPath());
        refused("..", new NameIsAPath());
    }

    @Test
    void a_name_that_hides_something_is_refused() {
        refused("bilag.exe\0.pdf", new NameHasHiddenCharacters());
        refused("bilag\u202Efdp.exe", new NameHasHiddenCharacters());
        refused("bilag\u2066.pdf", new NameHasHiddenCharacters());
        refused("bilag\r\nX-Evil: 1.pdf", new NameHasHiddenCharacters());
        refused("bilag\uE000.pdf", new NameHasHiddenCharacters());
        refused("bilag\uD800.pdf", new NameHasHiddenCharacters());
    }

    @Test
    void what_nobody_can_save_is_put_right() {
        becomes("bilag: \"2017\"?.pdf", "bilag_ _2017__.pdf");
        becomes("nul.pdf", "_nul.pdf");
        becomes("  .htaccess.pdf. ", "htaccess.pdf");
        becomes("bi\u200Blag\u00AD.pdf", "bilag.pdf");
        becomes("a   b\u00A0c.pdf", "a b\u00A0c.pdf");
    }

    @Test
    void the_longest_name_is_taken_and_one_letter_more_is_not() {
        var longest = "ø".repeat(FileName.LONGEST - 4) + ".pdf";
        becomes(longest, longest);
        refused("ø" + longest, new NameTooLong(FileName.LONGEST));
        refused("x".repeat(100_000) + ".pdf", new NameTooLong(FileName.LONGEST));
    }

    @Test
    void no_name_is_no_name() {
        refused(null, new NameMissing());
        refused(" ", new NameMissing());
        refused("...", new NameMissing());
        refused("folder/", new NameMissing());
    }

    @Test
    void the_last_dot_decides_what_it_is_called() {
        assertThat(new FileName("a.pdf.EXE").extension()).isEqualTo("exe");
        assertThat(new FileName("REFERAT.PDF").extension()).isEqualTo("pdf");
        assertThat(new FileName("referat").extension()).isEmpty();
    }
}
