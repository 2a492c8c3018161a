package dk.revus.inspection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.inspection.model.FileRefusal;
import dk.revus.inspection.model.FileRefusal.Ambiguous;
import dk.revus.inspection.model.FileRefusal.Bomb;
import dk.revus.inspection.model.FileRefusal.Broken;
import dk.revus.inspection.model.FileRefusal.Enclosed;
import dk.revus.inspection.model.FileRefusal.Encrypted;
import dk.revus.inspection.model.FileRefusal.HasMacros;
import dk.revus.inspection.model.FileRefusal.HasScript;
import dk.revus.inspection.model.FileRefusal.HoldsFiles;
import dk.revus.inspection.model.FileRefusal.ImageTooLarge;
import dk.revus.inspection.model.FileRefusal.Loaded;
import dk.revus.inspection.model.FileRefusal.LoadsFromOutside;
import dk.revus.inspection.model.FileRefusal.TypeMismatch;
import dk.revus.inspection.model.FileRefusal.TypeNotTaken;
import dk.revus.inspection.model.FileType;
import dk.revus.inspection.model.WayOut;
import dk.revus.testkit.file.GoodFiles;
import dk.revus.testkit.file.Mails;
import dk.revus.testkit.file.SuspectDocuments;
import dk.revus.testkit.file.SuspectFiles;
import dk.revus.testkit.file.SuspectPdfs;
import dk.revus.testkit.file.Zips;
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
import org.junit.jupiter.params.provider.ValueSource;

/** "Alle filer åbnes af nogen": what a file is and does is looked up before anybody opens it. */
class LookingIntoFilesTest {

    @TempDir private Path folder;

    private Optional<FileRefusal> objectionTo(byte[] content, String extension) {
        return objectionTo(content, extension, Limits.USUAL);
    }

    private Optional<FileRefusal> objectionTo(byte[] content, String extension, Limits limits) {
        try {
            var type = FileType.withExtension(extension, FileType.LETTERS).orElseThrow();
            return new FileInspection(limits).objection(saved(content), type, extension);
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
        assertThat(objectionTo(SuspectFiles.program(), extension))
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
        assertThat(objectionTo(SuspectFiles.html(), "png"))
                .contains(new TypeMismatch("png", "text/html"));
        assertThat(objectionTo(SuspectFiles.svg(), "jpg"))
                .contains(new TypeMismatch("jpg", "image/svg+xml"));
        refused(SuspectFiles.both(SuspectFiles.html(), GoodFiles.pdf()), "pdf", TypeMismatch.class);
    }

    @ParameterizedTest
    @CsvSource({"docx", "xlsx", "odt", "pdf"})
    void what_unpacks_to_more_than_is_allowed_is_not_opened_further(String extension) {
        var content = GoodFiles.of(extension);
        var little = new Limits(40, 100, 1 << 20, 5_000, 1);
        assertThat(objectionTo(content, extension, little)).contains(new Bomb());
    }

    @Test
    void a_file_may_unpack_to_so_many_times_its_size_and_no_more() {
        var nothing = SuspectDocuments.unpackingTo(100_000);
        var ten = new Limits(1 << 20, 10, 0, 5_000, 1);
        var hundred = new Limits(1 << 20, 100, 0, 5_000, 1);
        assertThat(objectionTo(nothing, "docx", ten)).contains(new Bomb());
        assertThat(objectionTo(nothing, "docx", hundred)).isEmpty();
    }

    @Test
    void an_archive_of_too_many_parts_is_not_opened_further() {
        var few = new Limits(1 << 20, 100, 1 << 20, 3, 1);
        assertThat(objectionTo(GoodFiles.docx(), "docx", few)).contains(new Bomb());
    }

    @Test
    void what_could_grow_while_it_is_read_is_not_taken() {
        refused(SuspectDocuments.overlapping(), "docx", Bomb.class);
        refused(SuspectDocuments.entity(), "docx", Bomb.class);
    }

    @Test
    void archives_and_programs_within_are_not_taken() {
        refused(SuspectDocuments.archiveInside(), "docx", HoldsFiles.class);
        refused(SuspectDocuments.programInside(), "docx", HoldsFiles.class);
        refused(SuspectPdfs.fileInPdf(), "pdf", HoldsFiles.class);
    }

    @Test
    void macros_are_not_taken() {
        refused(SuspectDocuments.macros(), "docx", HasMacros.class);
        refused(SuspectDocuments.odtWithBasic(), "odt", HasMacros.class);
        refused(SuspectDocuments.odtThatCalls(), "odt", HasMacros.class);
    }

    @Test
    void what_is_fetched_is_told_by_name() {
        assertThat(objectionTo(SuspectDocuments.templateFromTheNet(), "docx"))
                .contains(
                        new LoadsFromOutside(
                                Loaded.TEMPLATE, "https://kommune.example/normal.dotm"));
        assertThat(objectionTo(SuspectDocuments.workbookFromTheNet(), "xlsx"))
                .contains(
                        new LoadsFromOutside(
                                Loaded.WORKBOOK, "https://kommune.example/Budget.xlsx"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\\\server\\skabelon.dotx",
                "//server/skabelon.dotx",
                "file:///\\\\server\\skabelon.dotx",
                "file://server/skabelon.dotx",
                "file:////server/skabelon.dotx",
                "file:\\\\server\\skabelon.dotx",
                "FILE:///%5C%5Cserver%5Cskabelon.dotx",
                "http://server/skabelon.dotx",
                "ldap://server/skabelon.dotx"
            })
    void what_lies_on_another_machine_is_fetched_however_it_is_written(String address) {
        refused(SuspectDocuments.templateAt(address), "docx", LoadsFromOutside.class);
        refused(SuspectDocuments.workbookAt(address), "xlsx", LoadsFromOutside.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C:\\Users\\sagsbehandler\\Normal.dotm",
                "file:///C:\\Skabeloner\\Brev%20A.dotx",
                "file:///Users/sagsbehandler/Normal.dotm",
                "file://localhost/Users/sagsbehandler/Normal.dotm",
                "Budget.xlsx",
                "/Users/sagsbehandler/100%.xlsx"
            })
    void what_lies_on_ones_own_disk_is_taken(String address) {
        assertThat(objectionTo(SuspectDocuments.templateAt(address), "docx")).isEmpty();
        assertThat(objectionTo(SuspectDocuments.workbookAt(address), "xlsx")).isEmpty();
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
        var mail = Mails.with(Map.of("Ønske.docx", SuspectDocuments.macros()));
        var why = new Enclosed("Ønske.docx", new HasMacros());
        assertThat(objectionTo(mail, "eml")).contains(why);
        assertThat(objectionTo(Mails.forwarding(mail), "eml")).contains(why);
        assertThat(objectionTo(Mails.with(Map.of("a.pdf", SuspectPdfs.script())), "eml"))
                .contains(new Enclosed("a.pdf", new HasScript()));
        assertThat(objectionTo(Mails.with(Map.of("a.pdf", SuspectFiles.program())), "eml"))
                .get()
                .isInstanceOf(Enclosed.class);
        assertThat(objectionTo(Mails.with(Map.of("x.exe", SuspectFiles.program())), "eml"))
                .contains(
                        new Enclosed(
                                "x.exe",
                                new TypeNotTaken(
                                        "exe",
                                        FileType.extensionsOf(FileType.DOCUMENTS),
                                        WayOut.USE_ANOTHER)));
    }

    @Test
    void a_mail_of_which_not_all_can_be_seen_is_not_taken() {
        refused(Mails.encrypted(), "eml", Encrypted.class);
        refused(Mails.withTwoNames(), "eml", Ambiguous.class);
        refused(GoodFiles.pdf(), "eml", TypeMismatch.class);
        refused("Hej\n\nIngen mail".getBytes(ISO_8859_1), "eml", TypeMismatch.class);
        refused(SuspectFiles.both(Mails.plain(), GoodFiles.docx()), "eml", Ambiguous.class);
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
        refused(SuspectPdfs.script(), "pdf", HasScript.class);
        refused(SuspectPdfs.launch(), "pdf", HasScript.class);
    }

    @Test
    void an_object_cannot_stand_where_nobody_looks() {
        refused(SuspectPdfs.objectInAComment(), "pdf", Ambiguous.class);
        refused(SuspectPdfs.objectInAText(), "pdf", Ambiguous.class);
        refused(SuspectPdfs.objectInAPicture(), "pdf", Ambiguous.class);
        refused(SuspectPdfs.objectInsidePackedText(), "pdf", Ambiguous.class);
    }

    @ParameterizedTest
    @CsvSource({"40,false", "128,false", "128,true", "256,true"})
    void a_pdf_that_only_forbids_printing_is_looked_into_like_any_other(int bits, boolean aes) {
        assertThat(objectionTo(GoodFiles.restrictedPdf(bits, aes), "pdf")).isEmpty();
        var script = SuspectPdfs.restrictedWithScript(bits, aes);
        assertThat(new String(script, ISO_8859_1)).doesNotContain("JavaScript");
        refused(script, "pdf", HasScript.class);
    }

    @Test
    void a_pdf_with_two_locks_is_two_files_in_one() {
        refused(SuspectPdfs.twoLocks(), "pdf", Ambiguous.class);
    }

    @Test
    void what_cannot_be_looked_into_is_not_taken() {
        refused(SuspectPdfs.encryptedPdf(), "pdf", Encrypted.class);
        refused(SuspectDocuments.encryptedOffice(), "docx", Encrypted.class);
        refused(SuspectDocuments.encryptedOdt(), "odt", Encrypted.class);
    }

    @Test
    void what_is_two_things_at_once_is_not_taken() {
        refused(SuspectFiles.pdfAndArchive(), "pdf", Ambiguous.class);
        refused(
                SuspectFiles.both(GoodFiles.picture("png"), SuspectFiles.html()),
                "png",
                Ambiguous.class);
        refused(
                SuspectFiles.both(GoodFiles.picture("jpg"), SuspectFiles.html()),
                "jpg",
                Ambiguous.class);
        refused(SuspectDocuments.pathInside(), "docx", Ambiguous.class);
        refused(
                SuspectFiles.both(SuspectFiles.program(), GoodFiles.docx()),
                "docx",
                TypeMismatch.class);
    }

    @Test
    void a_camera_may_put_a_small_picture_behind_the_large_one() {
        var two = SuspectFiles.both(GoodFiles.picture("jpg"), GoodFiles.picture("jpg"));
        assertThat(objectionTo(two, "jpg")).isEmpty();
    }

    @Test
    void a_picture_has_no_more_points_than_are_allowed() {
        var picture = GoodFiles.picture("png");
        var small = new Limits(1 << 20, 100, 1 << 20, 5_000, 19_999);
        assertThat(objectionTo(picture, "png", small))
                .contains(new ImageTooLarge(20_000, small.pixels()));
        var enough = new Limits(1 << 20, 100, 1 << 20, 5_000, 20_000);
        assertThat(objectionTo(picture, "png", enough)).isEmpty();
    }
}
