package dk.revus.submission.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import dk.revus.submission.document.model.Paper;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * A PDF that can be filed for decades (PDF/A-2a) and read aloud (PDF/UA-1): tagged, with language,
 * title, its letters and what its colours are. What a writer usually puts in of its own – the
 * moment of printing, a number by chance – is taken from the answer, so that the same version is
 * the same file.
 */
final class PdfFile {

    private static final String FAMILY = "Liberation Sans";

    private final EmbeddedFont letters = new EmbeddedFont();

    byte[] of(Paper paper) {
        var out = new ByteArrayOutputStream();
        try (var document = rendered(paper)) {
            describe(document, paper);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private PDDocument rendered(Paper paper) throws IOException {
        var document = new PDDocument();
        var builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> EmbeddedFont.open("Regular"), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> EmbeddedFont.open("Bold"), FAMILY, 700, FontStyle.NORMAL, true);
        builder.withHtmlContent(new HtmlPage(letters).of(paper), "about:blank");
        builder.withDiagnosticConsumer(_ -> {});
        builder.usePDDocument(document);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
        }
        return document;
    }

    private static void describe(PDDocument document, Paper paper) throws IOException {
        var about = new PDDocumentInformation();
        about.setTitle(paper.title());
        about.setSubject(paper.mark());
        about.setProducer("ReVUS");
        about.setCreationDate(moment(paper));
        about.setModificationDate(moment(paper));
        document.setDocumentInformation(about);
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(paper));
        document.getDocumentCatalog().setMetadata(metadata);
        document.setDocumentId(number(paper.key()));
    }

    private static Calendar moment(Paper paper) {
        var moment = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        moment.setTimeInMillis(paper.madeAt().toEpochMilli() / 1000 * 1000);
        return moment;
    }

    private static long number(String key) {
        var sum = new CRC32();
        sum.update(key.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    /** Says of itself what it is; PDF/A wants a description of the mark that PDF/UA has. */
    private static byte[] xmp(Paper paper) {
        var values =
                Map.of(
                        "title", Markup.escaped(paper.title()),
                        "mark", Markup.escaped(paper.mark()),
                        "at", paper.madeAt().truncatedTo(ChronoUnit.SECONDS).toString());
        return Sheet.filled("pdf/metadata.xml", values).getBytes(StandardCharsets.UTF_8);
    }
}
