package dk.revus.submission.attachment;

import static dk.revus.submission.attachment.Senders.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.LetterOfMay;
import dk.revus.testkit.file.GoodFiles;
import dk.revus.testkit.file.SuspectDocuments;
import dk.revus.testkit.file.SuspectFiles;
import dk.revus.testkit.file.SuspectPdfs;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not taken is refused over HTTP, each reason by its name; limits are low here. */
class SuspectFilesIT {

    private static Senders senders;

    @BeforeAll
    static void start() {
        var little =
                Map.<String, Object>of(
                        "submission.attachments.max-unpacked",
                        "200KB",
                        "submission.attachments.max-pixels",
                        19_999);
        senders = new Senders(LetterOfMay.sentOut(little));
    }

    @AfterAll
    static void stop() {
        senders.letter().close();
    }

    static Stream<Arguments> suspect() {
        return Stream.of(
                Arguments.of(
                        "bombe.docx",
                        SuspectDocuments.unpackingTo(300_000),
                        422,
                        "file-unpacks-too-large"),
                Arguments.of(
                        "o.docx", SuspectDocuments.overlapping(), 422, "file-unpacks-too-large"),
                Arguments.of("e.docx", SuspectDocuments.entity(), 422, "file-unpacks-too-large"),
                Arguments.of(
                        "arkiv.docx", SuspectDocuments.archiveInside(), 422, "file-holds-files"),
                Arguments.of("ole.docx", SuspectDocuments.programInside(), 422, "file-holds-files"),
                Arguments.of("fil.pdf", SuspectPdfs.fileInPdf(), 422, "file-holds-files"),
                Arguments.of("makro.docx", SuspectDocuments.macros(), 422, "file-has-macros"),
                Arguments.of("basic.odt", SuspectDocuments.odtWithBasic(), 422, "file-has-macros"),
                Arguments.of("js.pdf", SuspectPdfs.script(), 422, "file-has-script"),
                Arguments.of("start.pdf", SuspectPdfs.launch(), 422, "file-has-script"),
                Arguments.of(
                        "skabelon.docx",
                        SuspectDocuments.templateFromTheNet(),
                        422,
                        "file-loads-from-outside"),
                Arguments.of(
                        "budget.xlsx",
                        SuspectDocuments.workbookFromTheNet(),
                        422,
                        "file-loads-from-outside"),
                Arguments.of("kode.pdf", SuspectPdfs.encryptedPdf(), 422, "file-encrypted"),
                Arguments.of(
                        "kode.docx", SuspectDocuments.encryptedOffice(), 422, "file-encrypted"),
                Arguments.of("kode.odt", SuspectDocuments.encryptedOdt(), 422, "file-encrypted"),
                Arguments.of("program.pdf", SuspectFiles.program(), 415, "file-type-mismatch"),
                Arguments.of("side.png", SuspectFiles.html(), 415, "file-type-mismatch"),
                Arguments.of("tegning.jpg", SuspectFiles.svg(), 415, "file-type-mismatch"),
                Arguments.of("billede.pdf", GoodFiles.of("png"), 415, "file-type-mismatch"),
                Arguments.of("dobbelt.pdf", SuspectFiles.pdfAndArchive(), 422, "file-ambiguous"),
                Arguments.of("gemt.pdf", SuspectPdfs.objectInAPicture(), 422, "file-ambiguous"),
                Arguments.of("sti.docx", SuspectDocuments.pathInside(), 422, "file-ambiguous"),
                Arguments.of("stort.png", GoodFiles.of("png"), 422, "image-too-large"),
                Arguments.of("halv.pdf", Arrays.copyOf(GoodFiles.pdf(), 500), 422, "file-broken"),
                Arguments.of("tom.pdf", new byte[0], 422, "file-empty"),
                Arguments.of("program.exe", SuspectFiles.program(), 415, "file-type-not-taken"),
                Arguments.of("side.html", SuspectFiles.html(), 415, "file-type-not-taken"),
                Arguments.of("tegning.svg", SuspectFiles.svg(), 415, "file-type-not-taken"),
                Arguments.of("referat.pdf.exe", GoodFiles.pdf(), 415, "file-type-not-taken"),
                Arguments.of("intet", GoodFiles.pdf(), 415, "file-type-not-taken"),
                Arguments.of("../../x.pdf", GoodFiles.pdf(), 422, "file-name-is-a-path"),
                Arguments.of("x\u202Efdp.pdf", GoodFiles.pdf(), 422, "file-name-hides-characters"),
                Arguments.of("ø".repeat(300) + ".pdf", GoodFiles.pdf(), 422, "file-name-too-long"),
                Arguments.of("   ", GoodFiles.pdf(), 422, "file-name-missing"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("suspect")
    void a_file_that_is_not_taken_is_refused_by_name(
            String name, byte[] content, int status, String code) {
        refused(senders.upload("165", name, content), status, code);
        assertThat(senders.listOf("165").json().path("items")).isEmpty();
    }

    @Test
    void a_name_with_an_end_in_its_middle_is_refused() {
        assertThat(senders.upload("165", "x.pdf\0.pdf", GoodFiles.pdf()).status())
                .isBetween(400, 422);
        assertThat(senders.upload("165", "x".repeat(100_000) + ".pdf", GoodFiles.pdf()).status())
                .isBetween(400, 422);
        assertThat(senders.listOf("165").json().path("items")).isEmpty();
    }
}
