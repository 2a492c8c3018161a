package dk.revus.testkit.file;

import java.nio.ByteBuffer;
import java.util.Random;
import java.util.zip.CRC32;

/** Files of an exact size that are what they seem. */
public final class LargeFiles {

    private LargeFiles() {}

    /** A picture with so much private data of its own that it has this many bytes. */
    public static byte[] png(int length) {
        var small = GoodFiles.picture("png");
        int end = small.length - 12;
        int data = length - small.length - 12;
        var file = ByteBuffer.allocate(length);
        file.put(small, 0, end).putInt(data);
        var piece = new byte[4 + data];
        System.arraycopy(GoodFiles.text("rePd"), 0, piece, 0, 4);
        var noise = new byte[data];
        new Random(length).nextBytes(noise);
        System.arraycopy(noise, 0, piece, 4, data);
        var sum = new CRC32();
        sum.update(piece);
        file.put(piece).putInt((int) sum.getValue()).put(small, end, 12);
        return file.array();
    }
}
