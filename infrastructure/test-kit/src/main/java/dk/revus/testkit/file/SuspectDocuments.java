package dk.revus.testkit.file;

import static dk.revus.testkit.file.GoodFiles.bytes;
import static dk.revus.testkit.file.GoodFiles.text;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Documents of Word and OpenOffice with something in them that is not taken. */
public final class SuspectDocuments {

    private SuspectDocuments() {}

    /** Unpacks to so many bytes of nothing. */
    public static byte[] unpackingTo(int bytes) {
        return Zips.with(GoodFiles.docx(), "word/media/image1.emf", new byte[bytes]);
    }

    /** One part stands twice in the list of contents. */
    public static byte[] overlapping() {
        var good = GoodFiles.docx();
        int list = listOfContents(good);
        var entry = ByteBuffer.wrap(good).order(ByteOrder.LITTLE_ENDIAN);
        int length =
                46
                        + entry.getShort(list + 28)
                        + entry.getShort(list + 30)
                        + entry.getShort(list + 32);
        var again = Arrays.copyOfRange(good, list, list + length);
        again[46] = 'x';
        return bytes(
                out -> {
                    out.write(good, 0, good.length - 22);
                    out.write(again);
                    out.write(endOfList(good, 1, length));
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

    /** Declares an entity, and what is declared may grow when it is read. */
    public static byte[] entity() {
        return Zips.with(
                GoodFiles.docx(),
                "word/settings.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"hej\">]><w>&a;</w>");
    }

    public static byte[] archiveInside() {
        return Zips.with(
                GoodFiles.docx(),
                "word/media/image1.png",
                Zips.of(Map.of("inner.txt", new byte[10])));
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
        return templateAt("https://kommune.example/normal.dotm");
    }

    /**
     * @param address as Word writes it into the document
     */
    public static byte[] templateAt(String address) {
        return Zips.with(
                GoodFiles.docx(),
                "word/_rels/settings.xml.rels",
                "<Relationships"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"rId1\" TargetMode=\"External\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\""
                        + " Target=\""
                        + address
                        + "\"/></Relationships>");
    }

    public static byte[] workbookFromTheNet() {
        return workbookAt("https://kommune.example/Budget.xlsx");
    }

    /**
     * @param address as Excel writes it into the workbook
     */
    public static byte[] workbookAt(String address) {
        return Zips.with(
                GoodFiles.xlsx(),
                "xl/externalLinks/_rels/externalLink1.xml.rels",
                "<Relationships"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"rId1\" TargetMode=\"External\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath\""
                        + " Target=\""
                        + address
                        + "\"/></Relationships>");
    }

    public static byte[] pathInside() {
        return Zips.with(GoodFiles.docx(), "word/../note.txt", "Hej");
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
                        + "<o:event x:href=\"vnd.sun.star.script:Standard.Module1.Main"
                        + "?language=Basic&amp;location=document\"/></o:document-content>");
    }
}
