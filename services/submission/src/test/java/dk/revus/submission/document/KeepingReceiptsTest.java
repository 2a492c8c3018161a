package dk.revus.submission.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.submission.document.model.Block;
import dk.revus.submission.document.model.Paper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A receipt is filed for decades and read aloud: veraPDF says whether ours can be. */
class KeepingReceiptsTest {

    private static final PdfFile PDF = new PdfFile();
    private static final String WRITTEN =
            "Ønsker & \"mål\" <b>æøå</b> é 😀 漢 \uF0B7\u000B\u0007\uFFFE\n\n"
                    + "https://revus.example/x ";

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static Paper paper(boolean draft, int pages) {
        return new Paper(
                "Svar på indkaldelse fra Ærø & omegn",
                draft ? "KLADDE – ikke sendt" : "Kvittering KV-165-2017-1",
                draft,
                Instant.parse("2017-06-20T10:15:30.123Z"),
                "KV-165-2017-1#3f",
                List.of(
                        new Block.Heading(1, "Hvad der nu sker"),
                        new Block.Steps(List.of("Mødet holdes.", WRITTEN)),
                        new Block.Heading(2, WRITTEN),
                        new Block.Text(WRITTEN.repeat(1 + pages * 60)),
                        new Block.Fact("Kontakt", WRITTEN),
                        new Block.Text(""),
                        new Block.Points(List.of(WRITTEN))));
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var verdict = validator.validate(parser);
            assertThat(verdict.getTotalAssertions()).isPositive();
            return verdict.getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage())
                    .distinct()
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void every_document_of_ours_can_be_kept_and_read_aloud(PDFAFlavour flavour) throws Exception {
        for (var paper : List.of(paper(false, 0), paper(true, 3))) {
            assertThat(faults(PDF.of(paper), flavour)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<pdfaid:part>2<", "<pdfaid:conformance>A<", "pdfuaid:part"})
    void it_says_what_it_is(String mark) {
        var file = new String(PDF.of(paper(false, 0)), StandardCharsets.UTF_8);
        assertThat(file.contains(mark)).as(mark).isTrue();
    }
}
