package dk.revus.submission.attachment.inspection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.attachment.GoodFiles;
import dk.revus.submission.attachment.HostileDocuments;
import dk.revus.submission.attachment.HostileFiles;
import dk.revus.submission.attachment.HostilePdfs;
import dk.revus.submission.attachment.Mails;
import dk.revus.submission.attachment.Zips;
import dk.revus.submission.attachment.model.FileRefusal;
import dk.revus.submission.attachment.model.FileRefusal.Ambiguous;
import dk.revus.submission.attachment.model.FileRefusal.Bomb;
import dk.revus.submission.attachment.model.FileRefusal.Broken;
import dk.revus.submission.attachment.model.FileRefusal.Enclosed;
import dk.revus.submission.attachment.model.FileRefusal.Encrypted;
import dk.revus.submission.attachment.model.FileRefusal.HasMacros;
import dk.revus.submission.attachment.model.FileRefusal.HasScript;
import dk.revus.submission.attachment.model.FileRefusal.HoldsFiles;
import dk.revus.submission.attachment.model.FileRefusal.ImageTooLarge;
import dk.revus.submission.attachment.model.FileRefusal.Loaded;
import dk.revus.submission.attachment.model.FileRefusal.LoadsFromOutside;
import dk.revus.submission.attachment.model.FileRefusal.TypeMismatch;
import dk.revus.submission.attachment.model.FileRefusal.TypeNotTaken;
import dk.revus.submission.attachment.model.FileType;
import dk.revus.submission.attachment.model.Place;
import dk.revus.submission.attachment.model.WayOut;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** "Alle filer åbnes af nogen": what a file is and does is looked up before anybody opens it. */
class LookingIntoFilesTest {

    @TempDir private Path folder;

    private Optional<FileRefusal> objectionTo(byte[] content, String extension) {
        try {
            var type = FileType.withExtension(extension).orElseThrow();
            return new FileInspection(Limits.USUAL).objection(saved(content), type, extension);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path saved(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    private void refused(byte[] content, String extension, Class<? extends FileRefusal> why) {
        assertThat(objectionTo(content, extension)).get().isInstanceOf(why);
    }

    static Iterable<String> extensions() {
        return GoodFiles.extensions();
    }

    @ParameterizedTest
    @MethodSource("extensions")
    void what_programs_write_is_taken(String extension) {
        assertThat(objectionTo(GoodFiles.of(extension), extension)).isEmpty();
    }

    @Test
    void a_pdf_of_the_old_kind_is_taken() {
        assertThat(objectionTo(GoodFiles.plainPdf(), "pdf")).isEmpty();
    }

    @Test
    void the_figures_of_a_diagram_belong_to_the_document() {
        assertThat(objectionTo(GoodFiles.withFigures(), "docx")).isEmpty();
        var nested = Zips.with(GoodFiles.xlsx(), "xl/embeddings/a.xlsx", GoodFiles.xlsx());
        var deep = Zips.with(GoodFiles.docx(), "word/embeddings/b.xlsx", nested);
        refused(deep, "docx", HoldsFiles.class);
    }

    @ParameterizedTest
    @MethodSource("extensions")
    void half_a_file_is_broken(String extension) {
        var whole = GoodFiles.of(extension);
        refused(Arrays.copyOf(whole, whole.length * 2 / 3), extension, Broken.class);
    }

    @ParameterizedTest
    @MethodSource("extensions")
    void a_program_is_a_program_under_any_name(String extension) {
        assertThat(objectionTo(HostileFiles.program(), extension))
                .contains(new TypeMismatch(extension, "application/x-msdownload"));
    }

    @Test
    void the_content_decides_and_not_the_name() {
        assertThat(objectionTo(GoodFiles.picture("png"), "pdf"))
                .contains(new TypeMismatch("pdf", "image/png"));
        assertThat(objectionTo(GoodFiles.xlsx(), "docx"))
                .contains(new TypeMismatch("docx", FileType.XLSX.mediaType()));
        assertThat(objectionTo(GoodFiles.docx(), "odt"))
                .contains(new TypeMismatch("odt", FileType.DOCX.mediaType()));
        assertThat(objectionTo(GoodFiles.odt(), "docx"))
                .contains(new TypeMismatch("docx", FileType.ODT.mediaType()));
        assertThat(objectionTo(GoodFiles.docx(), "pdf"))
                .contains(new TypeMismatch("pdf", FileType.DOCX.mediaType()));
        assertThat(objectionTo(Zips.of(Map.of("a.txt", new byte[3])), "docx"))
                .contains(new TypeMismatch("docx", "application/zip"));
    }

    @Test
    void pages_and_drawings_with_scripts_are_neither_pictures_nor_documents() {
        assertThat(objectionTo(HostileFiles.html(), "png"))
                .contains(new TypeMismatch("png", "text/html"));
        assertThat(objectionTo(HostileFiles.svg(), "jpg"))
                .contains(new TypeMismatch("jpg", "image/svg+xml"));
        refused(HostileFiles.both(HostileFiles.html(), GoodFiles.pdf()), "pdf", TypeMismatch.class);
    }

    @Test
    void what_unpacks_to_much_more_is_a_bomb() {
        refused(HostileDocuments.bomb(), "docx", Bomb.class);
        refused(HostileDocuments.overlapping(), "docx", Bomb.class);
        refused(HostileDocuments.entities(), "docx", Bomb.class);
        refused(HostilePdfs.bombInPdf(), "pdf", Bomb.class);
    }

    @Test
    void archives_and_programs_within_are_not_taken() {
        refused(HostileDocuments.archiveInside(), "docx", HoldsFiles.class);
        refused(HostileDocuments.programInside(), "docx", HoldsFiles.class);
        refused(HostilePdfs.fileInPdf(), "pdf", HoldsFiles.class);
    }

    @Test
    void macros_are_not_taken() {
        refused(HostileDocuments.macros(), "docx", HasMacros.class);
        refused(HostileDocuments.odtWithBasic(), "odt", HasMacros.class);
        refused(HostileDocuments.odtThatCalls(), "odt", HasMacros.class);
    }

    @Test
    void what_is_fetched_is_told_by_name() {
        assertThat(objectionTo(HostileDocuments.templateFromTheNet(), "docx"))
                .contains(
                        new LoadsFromOutside(Loaded.TEMPLATE, "https://evil.example/normal.dotm"));
        assertThat(objectionTo(HostileDocuments.workbookFromTheNet(), "xlsx"))
                .contains(
                        new LoadsFromOutside(
                                Loaded.WORKBOOK, "https://kommune.example/Budget.xlsx"));
    }

    @Test
    void a_mail_is_taken_with_all_that_may_be_sent_alone() {
        assertThat(objectionTo(Mails.plain(), "eml")).isEmpty();
        var files = new LinkedHashMap<>(GoodFiles.all());
        var named = new LinkedHashMap<String, byte[]>();
        files.forEach((extension, content) -> named.put("Ønsker æøå." + extension, content));
        assertThat(objectionTo(Mails.with(named), "eml")).isEmpty();
        assertThat(objectionTo(Mails.forwarding(Mails.with(named)), "eml")).isEmpty();
    }

    @Test
    void what_came_with_a_mail_is_looked_into_like_what_is_sent_alone() {
        var mail = Mails.with(Map.of("Ønske.docx", HostileDocuments.macros()));
        var why = new Enclosed("Ønske.docx", new HasMacros());
        assertThat(objectionTo(mail, "eml")).contains(why);
        assertThat(objectionTo(Mails.forwarding(mail), "eml")).contains(why);
        assertThat(objectionTo(Mails.with(Map.of("a.pdf", HostilePdfs.script())), "eml"))
                .contains(new Enclosed("a.pdf", new HasScript()));
        assertThat(objectionTo(Mails.with(Map.of("a.pdf", HostileFiles.program())), "eml"))
                .get()
                .isInstanceOf(Enclosed.class);
        assertThat(objectionTo(Mails.with(Map.of("x.exe", HostileFiles.program())), "eml"))
                .contains(
                        new Enclosed(
                                "x.exe",
                                new TypeNotTaken(
                                        "exe",
                                        FileType.extensionsOf(Place.Kind.ANSWER),
                                        WayOut.USE_ANOTHER)));
    }

    @Test
    void a_mail_of_which_not_all_can_be_seen_is_not_taken() {
        refused(Mails.encrypted(), "eml", Encrypted.class);
        refused(Mails.withTwoNames(), "eml", Ambiguous.class);
        refused(GoodFiles.pdf(), "eml", TypeMismatch.class);
        refused("Hej\n\nIngen mail".getBytes(ISO_8859_1), "eml", TypeMismatch.class);
        refused(HostileFiles.both(Mails.plain(), GoodFiles.docx()), "eml", Ambiguous.class);
        var deep = Mails.plain();
        for (int n = 0; n < 5; n++) {
            deep = Mails.forwarding(deep);
        }
        refused(deep, "eml", HoldsFiles.class);
    }

    @Test
    void all_that_comes_out_of_a_mail_is_counted_together() throws IOException {
        var picture = GoodFiles.of("png");
        var two = new LinkedHashMap<>(Map.of("a.png", picture));
        two.put("b.png", picture);
        var enoughForOne = new Limits(picture.length + 100L, 1, 0, 10, 1_000_000);
        var mail = saved(Mails.with(two));
        assertThat(new FileInspection(enoughForOne).objection(mail, FileType.EML, "eml"))
                .contains(new Enclosed("b.png", new Bomb()));
    }

    @Test
    void a_pdf_that_does_something_is_not_taken() {
        refused(HostilePdfs.script(), "pdf", HasScript.class);
        refused(HostilePdfs.launch(), "pdf", HasScript.class);
        refused(HostilePdfs.scriptInDisguise(), "pdf", HasScript.class);
    }

    @Test
    void a_script_cannot_hide_where_nobody_looks() {
        refused(HostilePdfs.scriptInAComment(), "pdf", Ambiguous.class);
        refused(HostilePdfs.scriptInAText(), "pdf", Ambiguous.class);
        refused(HostilePdfs.scriptInAPicture(), "pdf", Ambiguous.class);
        refused(HostilePdfs.scriptInsidePackedText(), "pdf", Ambiguous.class);
    }

    @ParameterizedTest
    @CsvSource({"40,false", "128,false", "128,true", "256,true"})
    void a_pdf_that_only_forbids_printing_is_looked_into_like_any_other(int bits, boolean aes) {
        assertThat(objectionTo(GoodFiles.restrictedPdf(bits, aes), "pdf")).isEmpty();
        var script = HostilePdfs.restrictedWithScript(bits, aes);
        assertThat(new String(script, ISO_8859_1)).doesNotContain("JavaScript");
        refused(script, "pdf", HasScript.class);
    }

    @Test
    void a_pdf_with_two_locks_is_two_files_in_one() {
        refused(HostilePdfs.twoLocks(), "pdf", Ambiguous.class);
    }

    @Test
    void what_cannot_be_looked_into_is_not_taken() {
        refused(HostilePdfs.encryptedPdf(), "pdf", Encrypted.class);
        refused(HostileDocuments.encryptedOffice(), "docx", Encrypted.class);
        refused(HostileDocuments.encryptedOdt(), "odt", Encrypted.class);
    }

    @Test
    void what_is_two_things_at_once_is_not_taken() {
        refused(HostileFiles.pdfAndArchive(), "pdf", Ambiguous.class);
        refused(HostileFiles.pngAndArchive(), "png", Ambiguous.class);
        refused(
                HostileFiles.both(GoodFiles.picture("png"), HostileFiles.html()),
                "png",
                Ambiguous.class);
        refused(
                HostileFiles.both(GoodFiles.picture("jpg"), HostileFiles.html()),
                "jpg",
                Ambiguous.class);
        refused(HostileDocuments.pathInside(), "docx", Ambiguous.class);
        refused(
                HostileFiles.both(HostileFiles.program(), GoodFiles.docx()),
                "docx",
                TypeMismatch.class);
    }

    @Test
    void a_camera_may_put_a_small_picture_behind_the_large_one() {
        var two = HostileFiles.both(GoodFiles.picture("jpg"), GoodFiles.picture("jpg"));
        assertThat(objectionTo(two, "jpg")).isEmpty();
    }

    @Test
    void a_picture_of_ten_thousand_million_points_is_too_large() {
        assertThat(objectionTo(HostileFiles.hugePicture(), "png"))
                .contains(new ImageTooLarge(10_000_000_000L, Limits.USUAL.pixels()));
    }
}
