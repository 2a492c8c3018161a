package dk.revus.submission.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import dk.revus.submission.document.model.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * A PDF that can be read aloud (PDF/UA: tagged, with language and title), with its letters in it.
 * What a writer usually puts in of its own – the moment of printing, a number by chance – is taken
 * from the answer, so that the same version is the same file.
 */
final class PdfFile {

    private static final String FAMILY = "Liberation Sans";

    private final Letters letters = new Letters();

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
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> Letters.open("Regular"), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> Letters.open("Bold"), FAMILY, 700, FontStyle.NORMAL, true);
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
        metadata.importXMPMetadata(xmp(paper).getBytes(StandardCharsets.UTF_8));
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

    private static String xmp(Paper paper) {
        return """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="1"/>
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
        <dc:language><rdf:Bag><rdf:li>da-DK</rdf:li></rdf:Bag></dc:language>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="w"?>
        """
                .formatted(Markup.escaped(paper.title()), Markup.escaped(paper.mark()));
    }
}
