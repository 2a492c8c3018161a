package dk.revus.submission.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.inspection.FileInspection;
import dk.revus.inspection.Limits;
import dk.revus.inspection.model.FileType;
import dk.revus.submission.document.model.Block;
import dk.revus.submission.document.model.Paper;
import dk.revus.submission.response.model.Circumstances;
import dk.revus.submission.response.model.ResponseId;
import dk.revus.submission.response.model.Submission;
import dk.revus.submission.response.model.content.ContinuityLink;
import dk.revus.submission.response.model.content.LocalDecision;
import dk.revus.submission.response.model.content.PrincipleAnswer;
import dk.revus.submission.response.model.content.ResponseContent;
import dk.revus.submission.response.model.content.Saying;
import dk.revus.submission.response.model.content.ThemeBase;
import dk.revus.submission.response.model.content.ThemeRank;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "Give me the copy of what I submitted, printable for the council." */
class PrintingAnswersTest {

    private static final ResponseId ID = ResponseId.of("IK-2017-01", "165");
    private static final PaperWriter WRITER = new PaperWriter();
    private static final PdfFile PDF = new PdfFile();

    @TempDir private Path folder;

    private static ResponseContent content() {
        return new ResponseContent(
                "Kære formandskab\n\n"
                        + "Hermed kommunens ønsker – æøå ÆØÅ é ü. <script>alert(1)</script>",
                "Direktionssekretariatet",
                List.of(new ThemeRank("TE-2017-02", 1), new ThemeRank("TE-2017-01", 2)),
                List.of(
                        Saying.reaching(
                                Saying.wish(
                                        "ØN-165-2017-01",
                                        1,
                                        "Letbane & cykler",
                                        "Det tager for lang tid at komme på arbejde.",
                                        "Flere afgange.\nBedre stier.",
                                        new ThemeBase(
                                                ThemeBase.Kind.PROPOSED, List.of("TE-2017-02")),
                                        List.of(
                                                Saying.principle(
                                                        "P1",
                                                        PrincipleAnswer.Degree.FULLY,
                                                        "Hele hovedstaden får gavn af det.")),
                                        List.of(
                                                new ContinuityLink(
                                                        "KE-1",
                                                        ContinuityLink.Relation.BUILDS_ON,
                                                        "Fra 2015"))),
                                List.of("165", "153"),
                                "DTU",
                                "2019-2022")),
                new LocalDecision("Kommunalbestyrelsen", LocalDate.parse("2017-06-13"), "7"),
                null,
                List.of("BI-165-2017-01"));
    }

    private static Subject subject() {
        return new Subject(
                ID,
                TestCalls.ofMay(),
                content(),
                Map.of("165", "Albertslund", "153", "Brøndby"),
                UnaryOperator.identity(),
                List.of(new Enclosed("BI-165-2017-01", "Kort.pdf", "PDF", 1_234_567, "ab12")));
    }

    private static Submission submission() {
        return new Submission(
                1,
                content(),
                "KV-165-2017-1",
                Instant.parse("2017-06-20T10:15:30.123Z"),
                "3f".repeat(32),
                "Borgmester, Albertslund",
                Submission.Kind.WISHES,
                null,
                1,
                Circumstances.USUAL);
    }

    private static Paper sent() {
        return WRITER.sent(subject(), submission(), false);
    }

    private static Paper draft() {
        return WRITER.draft(subject(), null, 7, Instant.parse("2017-06-19T08:00:00Z"));
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String textOfWord(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** Every piece of text in the paper, in its order. */
    private static Stream<String> said(Paper paper) {
        return Stream.concat(
                Stream.of(paper.title()),
                paper.blocks().stream()
                        .flatMap(
                                block ->
                                        switch (block) {
                                            case Block.Heading(_, var text) -> Stream.of(text);
                                            case Block.Text(var text) -> Stream.of(text);
                                            case Block.Fact(var label, var value) ->
                                                    Stream.of(label + ": " + value);
                                            case Block.Steps(var steps) -> steps.stream();
                                            case Block.Points(var points) -> points.stream();
                                        }));
    }

    private static void saysEverything(String extracted, Paper paper) {
        var text = plain(extracted);
        int from = 0;
        for (var piece : said(paper).toList()) {
            int at = text.indexOf(plain(piece), from);
            assertThat(at).as("%s in%n%s", piece, extracted).isNotNegative();
            from = at + plain(piece).length();
        }
    }

    @Test
    void whoever_may_not_see_the_ranking_yet_reads_when_it_comes() {
        var withheld = WRITER.sent(subject(), submission(), true);
        var sentence =
                "Prioriteringen vises for andre end kommunen selv, når indkaldelsen er lukket.";
        assertThat(said(withheld)).contains(sentence);
        assertThat(said(sent())).doesNotContain(sentence);
        assertThat(withheld.key()).isNotEqualTo(sent().key());
    }

    @Test
    void everything_that_was_written_is_in_it_in_order() throws IOException {
        for (var paper : List.of(sent(), draft())) {
            saysEverything(withoutPages(textOf(PDF.of(paper)), paper), paper);
            saysEverything(textOfWord(DocxFile.of(paper)), paper);
        }
    }

    private static String withoutPages(String text, Paper paper) {
        return text.replaceAll("Side \\d+ af \\d+", "").replace(paper.mark(), "");
    }

    @Test
    void how_a_municipality_knows_stands_at_the_principle() {
        var wish = content().wishes().getFirst();
        var answer = Saying.other(wish.principleAnswers().getFirst(), "evidence", "Målt i 2016.");
        var knowing = Saying.other(wish, "principleAnswers", List.of(answer));
        var subject =
                new Subject(
                        ID,
                        TestCalls.ofMay(),
                        content().withWishes(List.of(knowing)),
                        Map.of(),
                        UnaryOperator.identity(),
                        List.of());
        assertThat(said(WRITER.draft(subject, null, 7, Instant.parse("2017-06-19T08:00:00Z"))))
                .contains("Princip: Decentral effekt – Hvordan ved I det?: Målt i 2016.");
    }

    @Test
    void ids_have_become_names() throws IOException {
        var text = textOf(PDF.of(sent()));
        assertThat(text)
                .contains("Svar på indkaldelse fra Albertslund")
                .contains("SAG-2017-02127")
                .contains("2361329")
                .contains("KV-165-2017-1")
                .contains("tirsdag den 20. juni 2017 kl. 12.15.30 (dansk tid)")
                .contains("søndag den 6. august 2017 kl. 23.59 (dansk tid)")
                .contains("Infrastruktur")
                .contains("Princip: Decentral effekt")
                .contains("Albertslund, Brøndby")
                .contains("Kommunalbestyrelsen, tirsdag den 13. juni 2017, punkt 7")
                .contains("BI-165-2017-01: Kort.pdf (PDF, 1,2 MB)")
                .contains("<script>alert(1)</script>")
                .doesNotContain("KLADDE");
    }

    @Test
    void the_same_version_is_the_same_file() {
        assertThat(PDF.of(sent())).isEqualTo(new PdfFile().of(sent()));
        assertThat(DocxFile.of(sent())).isEqualTo(DocxFile.of(sent()));
        assertThat(PDF.of(draft())).isEqualTo(PDF.of(draft())).isNotEqualTo(PDF.of(sent()));
    }

    @Test
    void a_draft_says_so_on_every_page() throws IOException {
        var subject = subject();
        var much = "En linje.\n".repeat(200);
        var content = content();
        var many =
                new Subject(
                        subject.id(),
                        subject.call(),
                        new ResponseContent(
                                much,
                                content.contact(),
                                content.themeRanks(),
                                content.wishes(),
                                null,
                                null,
                                List.of()),
                        subject.municipalities(),
                        subject.examples(),
                        List.of());
        var paper = WRITER.draft(many, submission(), 8, Instant.EPOCH);
        try (var document = Loader.loadPDF(PDF.of(paper))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains("KLADDE – ikke sendt");
            }
        }
        try (var word = new XWPFDocument(new ByteArrayInputStream(DocxFile.of(paper)))) {
            assertThat(word.getHeaderList().getFirst().getText()).contains("KLADDE – ikke sendt");
        }
        assertThat(textOf(PDF.of(paper))).contains("KV-165-2017-1");
    }

    @Test
    void it_can_be_read_aloud() throws IOException {
        try (var document = Loader.loadPDF(PDF.of(sent()))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).startsWith("da");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Svar på indkaldelse fra Albertslund");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid:part");
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void a_letter_that_the_font_lacks_is_named_and_not_left_out() throws IOException {
        var subject = subject();
        var content =
                new ResponseContent("Tak 😀 漢", "", List.of(), List.of(), null, null, List.of());
        var other =
                new Subject(
                        ID, subject.call(), content, Map.of(), UnaryOperator.identity(), List.of());
        var paper = WRITER.draft(other, null, 1, Instant.EPOCH);
        assertThat(textOf(PDF.of(paper))).contains("Tak [U+1F600] [U+6F22]");
        assertThat(textOfWord(DocxFile.of(paper))).contains("Tak 😀 漢");
    }

    @Test
    void what_word_makes_of_hyphens_and_of_boxes_is_written_with_what_the_font_has()
            throws IOException {
        var typed = List.of("A\u2011kasse ✓ ✔\uFE0F ✗", "☐ nej ☑ ja ☒ tal\u200B");
        var paper =
                new Paper(
                        "Svar", "", false, Instant.EPOCH, "key", List.of(new Block.Points(typed)));
        assertThat(textOf(PDF.of(paper)))
                .contains("A-kasse √ √ ×", "[ ] nej [√] ja [×] tal")
                .doesNotContain("[U+");
    }

    /** A journal may hold what was saved before control characters were left out. */
    @Test
    void lines_and_pages_that_word_ended_end_here_too() throws IOException {
        var odd = List.of("Flere afgange.\u000BBedre stier.\fOg broer\u0007.");
        List<Block> blocks = List.of(new Block.Heading(2, odd.getFirst()), new Block.Points(odd));
        var paper = new Paper("Svar", "Mærke", false, Instant.EPOCH, "key", blocks);
        assertThat(textOf(PDF.of(paper)).lines().map(String::strip))
                .containsSubsequence("Flere afgange.", "Bedre stier.", "Og broer.");
        assertThat(textOfWord(DocxFile.of(paper)))
                .contains("Flere afgange.\nBedre stier.\nOg broer.\nFlere afgange.");
    }

    @Test
    void what_we_print_we_would_take() throws IOException {
        var inspection = new FileInspection(Limits.USUAL);
        var pdf = Files.write(folder.resolve("a.pdf"), PDF.of(sent()));
        assertThat(inspection.objection(pdf, FileType.PDF, "pdf")).isEmpty();
        var docx = Files.write(folder.resolve("a.docx"), DocxFile.of(sent()));
        assertThat(inspection.objection(docx, FileType.DOCX, "docx")).isEmpty();
    }
}
