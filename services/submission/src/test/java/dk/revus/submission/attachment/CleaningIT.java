package dk.revus.submission.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.LetterOfMay;
import dk.revus.testkit.FileForm;
import dk.revus.testkit.file.GoodFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nobody can ask for any more is not kept; everything else is, however old. */
class CleaningIT {

    private static final String FILES = LetterOfMay.CALL + "/responses/101/attachments";

    private static final byte[] PDF = GoodFiles.pdf();

    @TempDir private static Path directory;

    @Test
    void only_the_removed_and_the_unfinished_go() throws IOException {
        try (var letter = LetterOfMay.sentOut()) {
            var contents = letter.service().bean(Contents.class);
            var kept = upload(letter, "Referat.pdf");
            var removed = upload(letter, "Kladde.pdf");
            var editor = letter.api("MUNICIPAL_EDITOR", "101");
            var gone =
                    editor.onVersion(editor.get(removed).version()).post(removed + ":remove", "{}");
            assertThat(gone.status()).as(gone.body()).isEqualTo(200);
            contents.store("unfinished", halfAnUpload(), Instant.parse("2017-05-10T08:00:00Z"));
            var before = contents.storedBefore(Instant.parse("2017-05-31T00:00:00Z"), _ -> true);
            assertThat(before).hasSize(3);

            letter.service().moveClockTo("2017-06-30T08:00");

            var left = contents.storedBefore(Instant.parse("2017-06-30T00:00:00Z"), _ -> true);
            assertThat(left).hasSize(1).doesNotContain("unfinished");
            assertThat(editor.download(kept + "/content")).isEqualTo(PDF);
        }
    }

    /** State documents are caches; a crash right after a commit leaves one out. */
    @Test
    void a_file_that_only_the_journal_knows_of_stays() {
        try (var letter = LetterOfMay.sentOut()) {
            var kept = upload(letter, "Referat.pdf");
            letter.service().database().getCollection("state-attachment").drop();

            letter.service().moveClockTo("2017-06-30T08:00");

            var editor = letter.api("MUNICIPAL_EDITOR", "101");
            assertThat(editor.download(kept + "/content")).isEqualTo(PDF);
        }
    }

    private static String upload(LetterOfMay letter, String name) {
        var taken = letter.api("MUNICIPAL_EDITOR", "101").upload(FILES, FileForm.of(name, PDF));
        assertThat(taken.status()).as(taken.body()).isEqualTo(201);
        return Objects.requireNonNull(taken.headers().get("location"));
    }

    private static Path halfAnUpload() throws IOException {
        return Files.write(directory.resolve("half"), PDF);
    }
}
