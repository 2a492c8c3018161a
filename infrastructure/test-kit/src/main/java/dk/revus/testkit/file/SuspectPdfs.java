package dk.revus.testkit.file;

import static dk.revus.testkit.file.GoodFiles.bytes;
import static dk.revus.testkit.file.GoodFiles.text;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
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

/** PDFs with something in them that is not taken. */
public final class SuspectPdfs {

    private SuspectPdfs() {}

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
                    program.setFile("note.txt");
                    start.setFile(program);
                    document.getDocumentCatalog().setOpenAction(start);
                });
    }

    public static byte[] fileInPdf() {
        return pdf(
                document -> {
                    var file = new PDComplexFileSpecification();
                    file.setFile("inner.txt");
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

    /** Opens for those who know the word, and for nobody else. */
    public static byte[] encryptedPdf() {
        return pdf(document -> protect(document, "sesam", 128, true));
    }

    /** Opens for everybody, forbids to print, and has a script among its packed objects. */
    public static byte[] restrictedWithScript(int bits, boolean aes) {
        return pdf(
                document -> {
                    var catalog = document.getDocumentCatalog();
                    var action = new PDActionJavaScript("app.alert('hej')").getCOSObject();
                    catalog.getCOSObject()
                            .setItem(
                                    COSName.OPEN_ACTION,
                                    new COSObject(action, new COSObjectKey(50, 0)));
                    protect(document, "", bits, aes);
                });
    }

    /** Two locks are described, and neither is used: there is nothing locked in it. */
    public static byte[] twoLocks() {
        var one = "5 0 obj\n<</Filter /Standard /V 1 /R 2 /O (a) /U (b) /P -4>>\nendobj\n";
        var two = "6 0 obj\n<</Filter /Standard /V 1 /R 2 /O (c) /U (d) /P -4>>\nendobj\n";
        return handmade(one + two);
    }

    static void protect(PDDocument document, String password, int bits, boolean aes)
            throws IOException {
        var forbidden = new AccessPermission();
        forbidden.setCanPrint(false);
        forbidden.setCanModify(false);
        var policy = new StandardProtectionPolicy("ejer", password, forbidden);
        policy.setEncryptionKeyLength(bits);
        policy.setPreferAES(aes);
        document.protect(policy);
    }

    public static byte[] objectInAComment() {
        return handmade("% see 5 0 obj for more\n");
    }

    public static byte[] objectInAText() {
        return handmade("4 0 obj\n(see 5 0 obj for more)\nendobj\n");
    }

    /** Among the bytes of a picture. */
    public static byte[] objectInAPicture() {
        return handmade(
                "4 0 obj\n<</Length 20>>\nstream\nsee 5 0 obj for more\nendstream\nendobj\n");
    }

    /** Two packed objects; the second is said to begin within the first one's text. */
    public static byte[] objectInsidePackedText() {
        var first = "(text and no more)";
        var head = "10 0 11 6 ";
        return handmade(packed(head, first, 2));
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

    /** Nothing leads to these objects: whoever opens it sees an empty document. */
    private static byte[] handmade(String objects) {
        return ("%PDF-1.5\n1 0 obj\n<</Type /Catalog>>\nendobj\n"
                        + objects
                        + "xref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R /Size 6>>\n"
                        + "startxref\n9\n%%EOF\n")
                .getBytes(ISO_8859_1);
    }
}
