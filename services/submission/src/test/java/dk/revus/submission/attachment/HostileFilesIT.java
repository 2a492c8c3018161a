package dk.revus.submission.attachment;

import static dk.revus.submission.attachment.Senders.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.LetterOfMay;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that mean harm are refused over HTTP, each by its name. */
class HostileFilesIT {

    private static Senders senders;

    @BeforeAll
    static void start() {
        senders = new Senders(LetterOfMay.sentOut());
    }

    @AfterAll
    static void stop() {
        senders.letter().close();
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("bombe.docx", HostileDocuments.bomb(), 422, "file-unpacks-too-large"),
                Arguments.of(
                        "o.docx", HostileDocuments.overlapping(), 422, "file-unpacks-too-large"),
                Arguments.of("e.docx", HostileDocuments.entities(), 422, "file-unpacks-too-large"),
                Arguments.of("b.pdf", HostilePdfs.bombInPdf(), 422, "file-unpacks-too-large"),
                Arguments.of(
                        "arkiv.docx", HostileDocuments.archiveInside(), 422, "file-holds-files"),
                Arguments.of("ole.docx", HostileDocuments.programInside(), 422, "file-holds-files"),
                Arguments.of("fil.pdf", HostilePdfs.fileInPdf(), 422, "file-holds-files"),
                Arguments.of("makro.docx", HostileDocuments.macros(), 422, "file-has-macros"),
                Arguments.of("basic.odt", HostileDocuments.odtWithBasic(), 422, "file-has-macros"),
                Arguments.of("js.pdf", HostilePdfs.script(), 422, "file-has-script"),
                Arguments.of("start.pdf", HostilePdfs.launch(), 422, "file-has-script"),
                Arguments.of("js#.pdf", HostilePdfs.scriptInDisguise(), 422, "file-has-script"),
                Arguments.of(
                        "skabelon.docx",
                        HostileDocuments.templateFromTheNet(),
                        422,
                        "file-loads-from-outside"),
                Arguments.of(
                        "budget.xlsx",
                        HostileDocuments.workbookFromTheNet(),
                        422,
                        "file-loads-from-outside"),
                Arguments.of("kode.pdf", HostilePdfs.encryptedPdf(), 422, "file-encrypted"),
                Arguments.of(
                        "kode.docx", HostileDocuments.encryptedOffice(), 422, "file-encrypted"),
                Arguments.of("kode.odt", HostileDocuments.encryptedOdt(), 422, "file-encrypted"),
                Arguments.of("program.pdf", HostileFiles.program(), 415, "file-type-mismatch"),
                Arguments.of("side.png", HostileFiles.html(), 415, "file-type-mismatch"),
                Arguments.of("tegning.jpg", HostileFiles.svg(), 415, "file-type-mismatch"),
                Arguments.of("billede.pdf", GoodFiles.of("png"), 415, "file-type-mismatch"),
                Arguments.of("dobbelt.pdf", HostileFiles.pdfAndArchive(), 422, "file-ambiguous"),
                Arguments.of("dobbelt.png", HostileFiles.pngAndArchive(), 422, "file-ambiguous"),
                Arguments.of("gemt.pdf", HostilePdfs.scriptInAPicture(), 422, "file-ambiguous"),
                Arguments.of("sti.docx", HostileDocuments.pathInside(), 422, "file-ambiguous"),
                Arguments.of("stort.png", HostileFiles.hugePicture(), 422, "image-too-large"),
                Arguments.of("halv.pdf", Arrays.copyOf(GoodFiles.pdf(), 500), 422, "file-broken"),
                Arguments.of("tom.pdf", new byte[0], 422, "file-empty"),
                Arguments.of("virus.exe", HostileFiles.program(), 415, "file-type-not-taken"),
                Arguments.of("side.html", HostileFiles.html(), 415, "file-type-not-taken"),
                Arguments.of("tegning.svg", HostileFiles.svg(), 415, "file-type-not-taken"),
                Arguments.of("referat.pdf.exe", GoodFiles.pdf(), 415, "file-type-not-taken"),
                Arguments.of("intet", GoodFiles.pdf(), 415, "file-type-not-taken"),
                Arguments.of("../../x.pdf", GoodFiles.pdf(), 422, "file-name-is-a-path"),
                Arguments.of("x\u202Efdp.pdf", GoodFiles.pdf(), 422, "file-name-hides-characters"),
                Arguments.of("ø".repeat(300) + ".pdf", GoodFiles.pdf(), 422, "file-name-too-long"),
                Arguments.of("   ", GoodFiles.pdf(), 422, "file-name-missing"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("hostile")
    void a_hostile_file_is_refused_by_name(String name, byte[] content, int status, String code) {
        refused(senders.upload("165", name, content), status, code);
        assertThat(senders.listOf("165").json().path("items")).isEmpty();
    }

    @Test
    void a_name_with_an_end_in_its_middle_is_refused() {
        assertThat(senders.upload("165", "x.pdf\0.exe", GoodFiles.pdf()).status())
                .isBetween(400, 422);
        assertThat(senders.upload("165", "x".repeat(100_000) + ".pdf", GoodFiles.pdf()).status())
                .isBetween(400, 422);
        assertThat(senders.listOf("165").json().path("items")).isEmpty();
    }
}
