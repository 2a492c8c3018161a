package dk.revus.submission.attachment;

import static dk.revus.submission.attachment.GoodFiles.bytes;
import static dk.revus.submission.attachment.GoodFiles.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;

/** Other files that mean harm: not what their names say, or two things at once. */
public final class HostileFiles {

    private HostileFiles() {}

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
