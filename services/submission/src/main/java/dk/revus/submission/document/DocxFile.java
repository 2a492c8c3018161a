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
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A document for Word: an archive of a few parts of XML. It uses headings, paragraphs and lists and
 * nothing else, so it is written here and not by a library of fifteen megabytes (docs/adr/0013).
 */
final class DocxFile {

    /** The earliest that an archive can say; the same for every document. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PARTS = "/submission/docx/";

    private DocxFile() {}

    static byte[] of(Paper paper) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "[Content_Types].xml", part("content-types.xml"));
            add(zip, "_rels/.rels", part("package-rels.xml"));
            add(zip, "docProps/core.xml", filled(part("core.xml"), paper));
            add(zip, "word/document.xml", filled(part("document.xml"), paper));
            add(zip, "word/_rels/document.xml.rels", part("document-rels.xml"));
            add(zip, "word/styles.xml", part("styles.xml"));
            add(zip, "word/numbering.xml", part("numbering.xml"));
            add(zip, "word/header1.xml", filled(part("header.xml"), paper));
            add(zip, "word/footer1.xml", filled(part("footer.xml"), paper));
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

    private static String part(String name) {
        try (var file = DocxFile.class.getResourceAsStream(PARTS + name)) {
            return new String(
                    Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String filled(String part, Paper paper) {
        var values =
                Map.of(
                        "title", Markup.escaped(paper.title()),
                        "mark", Markup.escaped(paper.mark()),
                        "colour", paper.draft() ? "C00000" : "404040",
                        "at", paper.madeAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                        "body", body(paper));
        var filled = new StringBuilder();
        int from = 0;
        for (int at = part.indexOf("${"); at >= 0; at = part.indexOf("${", from)) {
            int end = part.indexOf('}', at);
            filled.append(part, from, at).append(values.get(part.substring(at + 2, end)));
            from = end + 1;
        }
        return filled.append(part, from, part.length()).toString();
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
