package dk.revus.testkit.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files of the six kinds, made by the programs that others use. */
public final class GoodFiles {

    private GoodFiles() {}

    /** Writes a file. */
    interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    static byte[] bytes(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Each kind by the extension it goes under. */
    public static Map<String, byte[]> all() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("pdf", pdf());
        files.put("docx", docx());
        files.put("xlsx", xlsx());
        files.put("odt", odt());
        files.put("png", picture("png"));
        files.put("jpg", picture("jpg"));
        files.put("jpeg", picture("jpg"));
        return files;
    }

    /** Everybody can read it; printing and changing it is forbidden. */
    public static byte[] restrictedPdf(int bits, boolean aes) {
        return bytes(
                out -> {
                    try (var document = letter()) {
                        SuspectPdfs.protect(document, "", bits, aes);
                        document.save(out);
                    }
                });
    }

    public static byte[] pdf() {
        return bytes(
                out -> {
                    try (var document = letter()) {
                        document.save(out);
                    }
                });
    }

    /** As programs wrote before objects were packed. */
    public static byte[] plainPdf() {
        return bytes(
                out -> {
                    try (var document = letter()) {
                        document.save(out, CompressParameters.NO_COMPRESSION);
                    }
                });
    }

    static PDDocument letter() throws IOException {
        var document = new PDDocument();
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(70, 700);
            content.showText("Bilag: referat (3 objekter) /JS");
            content.endText();
        }
        return document;
    }

    public static byte[] docx() {
        return bytes(
                out -> {
                    try (var document = new XWPFDocument()) {
                        document.createParagraph().createRun().setText("Udkast til indstilling");
                        document.write(out);
                    }
                });
    }

    public static byte[] xlsx() {
        return bytes(
                out -> {
                    try (var workbook = new XSSFWorkbook()) {
                        workbook.createSheet("Tal").createRow(0).createCell(0).setCellValue(29);
                        workbook.write(out);
                    }
                });
    }

    public static byte[] odt() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", text("application/vnd.oasis.opendocument.text"));
        parts.put(
                "content.xml",
                text(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                                + "><office:body><office:text/></office:body>"
                                + "</office:document-content>"));
        parts.put(
                "META-INF/manifest.xml",
                text(
                        "<manifest:manifest"
                                + " xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><manifest:file-entry"
                                + " manifest:full-path=\"/\""
                                + " manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>"
                                + "</manifest:manifest>"));
        return Zips.of(parts);
    }

    /** As UTF-8. */
    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] picture(String format) {
        return picture(format, 200, 100);
    }

    static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        return bytes(out -> ImageIO.write(image, format, out));
    }

    /** A document with a diagram: its figures are a workbook within. */
    public static byte[] withFigures() {
        return Zips.with(docx(), "word/embeddings/Microsoft_Excel_Worksheet.xlsx", xlsx());
    }

    public static byte[] of(String extension) {
        return Objects.requireNonNull(all().get(extension), extension);
    }

    public static List<String> extensions() {
        return List.copyOf(all().keySet());
    }
}
