package dk.revus.inspection;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The end of a file, where an archive has its list of contents and a PDF its last word. */
final class FileEnds {

    private static final int LIST_OF_CONTENTS = 0x06054b50;
    private static final int LONGEST = 22 + 0xFFFF;
    private static final int LAST_WORD_WITHIN = 1024;

    private FileEnds() {}

    /** Whether it is an archive as well, for whoever reads it from its end. */
    static boolean hasArchive(RandomAccessFile file) throws IOException {
        var tail = ByteBuffer.wrap(tail(file, LONGEST)).order(ByteOrder.LITTLE_ENDIAN);
        for (int place = 0; place + 22 <= tail.limit(); place++) {
            if (tail.get(place) == 'P'
                    && tail.getInt(place) == LIST_OF_CONTENTS
                    && (tail.getInt(place + 12) & 0xFFFFFFFFL) <= file.length()) {
                return true;
            }
        }
        return false;
    }

    static boolean hasEndOfPdf(RandomAccessFile file) throws IOException {
        return new String(tail(file, LAST_WORD_WITHIN), StandardCharsets.ISO_8859_1)
                .contains("%%EOF");
    }

    private static byte[] tail(RandomAccessFile file, int most) throws IOException {
        var bytes = new byte[(int) Math.min(most, file.length())];
        file.seek(file.length() - bytes.length);
        file.readFully(bytes);
        return bytes;
    }
}
