package dk.revus.testkit.file;

import static dk.revus.testkit.file.GoodFiles.text;

import java.util.Arrays;

/** Files that are not what their names say, or two things at once. */
public final class SuspectFiles {

    /** The end of a list of contents, and no contents. */
    private static final byte[] EMPTY_ARCHIVE = Arrays.copyOf(new byte[] {'P', 'K', 5, 6}, 22);

    private SuspectFiles() {}

    /** Begins like a program, and holds none. */
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
        return text("<!DOCTYPE html><html><body><p>Hej</p></body></html>");
    }

    public static byte[] svg() {
        return text("<svg xmlns=\"http://www.w3.org/2000/svg\"><g/>" + "</svg>");
    }

    public static byte[] both(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** Behind it stands the list of contents of an archive, and the list is empty. */
    public static byte[] pdfAndArchive() {
        return both(GoodFiles.pdf(), EMPTY_ARCHIVE);
    }
}
