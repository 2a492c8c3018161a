package dk.revus.submission.document;

import dk.revus.kit.text.model.PlainText;
import dk.revus.submission.document.model.Block;
import dk.revus.submission.document.model.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A document for Word: an archive of a few parts of XML. It uses headings, paragraphs and lists and
 * nothing else, so it is written here and not by a library of fifteen megabytes (docs/adr/0013).
 */
final class DocxFile {

    /** The earliest that an archive can say; the same for every document. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** What each part is filled from, in the order in which they lie in the archive. */
    private static final Map<String, String> PARTS = parts();

    private DocxFile() {}

    private static Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", "content-types.xml");
        parts.put("_rels/.rels", "package-rels.xml");
        parts.put("docProps/core.xml", "core.xml");
        parts.put("word/document.xml", "document.xml");
        parts.put("word/_rels/document.xml.rels", "document-rels.xml");
        parts.put("word/styles.xml", "styles.xml");
        parts.put("word/numbering.xml", "numbering.xml");
        parts.put("word/header1.xml", "header.xml");
        parts.put("word/footer1.xml", "footer.xml");
        return parts;
    }

    static byte[] of(Paper paper) {
        var values = values(paper);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : PARTS.entrySet()) {
                add(zip, part.getKey(), Sheet.filled("docx/" + part.getValue(), values));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static Map<String, String> values(Paper paper) {
        return Map.of(
                "title", Markup.escaped(paper.title()),
                "mark", Markup.escaped(paper.mark()),
                "colour", paper.draft() ? "C00000" : "404040",
                "at", paper.madeAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                "body", body(paper));
    }

    private static String body(Paper paper) {
        var body = new StringBuilder(paragraph("Title", run(paper.title(), false)));
        int list = 1;
        for (var block : paper.blocks()) {
            switch (block) {
                case Block.Heading(var level, var text) ->
                        body.append(paragraph("Heading" + level, run(text, false)));
                case Block.Text(var text) -> body.append(paragraph("Normal", run(text, false)));
                case Block.Fact(var label, var value) ->
                        body.append(
                                paragraph("Normal", run(label + ": ", true) + run(value, false)));
                case Block.Steps(var steps) -> {
                    list++;
                    for (var step : steps) {
                        body.append(item(list, step));
                    }
                }
                case Block.Points(var points) -> points.forEach(p -> body.append(item(1, p)));
            }
        }
        return body.toString();
    }

    private static String item(int list, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\"0\"/>"
                + "<w:numId w:val=\""
                + Math.min(list, 3)
                + "\"/></w:numPr></w:pPr>"
                + run(text, false)
                + "</w:p>";
    }

    private static String paragraph(String style, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
    }

    private static String run(String text, boolean bold) {
        var run = new StringBuilder("<w:r>").append(bold ? "<w:rPr><w:b/></w:rPr>" : "");
        var lines = PlainText.of(text).split("\\R", -1);
        for (int n = 0; n < lines.length; n++) {
            run.append(n == 0 ? "" : "<w:br/>")
                    .append("<w:t xml:space=\"preserve\">")
                    .append(Markup.escaped(lines[n]))
                    .append("</w:t>");
        }
        return run.append("</w:r>").toString();
    }
}
