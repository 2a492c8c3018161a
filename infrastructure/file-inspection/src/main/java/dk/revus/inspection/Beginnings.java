package dk.revus.inspection;

import java.util.List;

/** Kinds of files that have no business inside a document, by how they begin. */
final class Beginnings {

    /** How much of a file is enough to know it. */
    static final int LONGEST = 16;

    static final byte[] ZIP = {'P', 'K', 3, 4};

    /** Word, Excel and mail files of old, and the envelope of an encrypted one of today. */
    static final byte[] COMPOUND = bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);

    private static final List<byte[]> FOREIGN =
            List.of(
                    ZIP,
                    COMPOUND,
                    bytes('R', 'a', 'r', '!', 0x1A),
                    bytes('7', 'z', 0xBC, 0xAF, 0x27),
                    bytes(0x1F, 0x8B),
                    bytes('B', 'Z', 'h'),
                    bytes(0xFD, '7', 'z', 'X', 'Z'),
                    bytes('M', 'S', 'C', 'F'),
                    bytes('M', 'Z'),
                    bytes(0x7F, 'E', 'L', 'F'),
                    bytes(0xCA, 0xFE, 0xBA, 0xBE),
                    bytes(0xCF, 0xFA, 0xED, 0xFE),
                    bytes('#', '!'),
                    bytes('%', 'P', 'D', 'F', '-'));

    private Beginnings() {}

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    static boolean begins(byte[] content, byte[] beginning) {
        if (content.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if (content[i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    static boolean isForeign(byte[] content) {
        return FOREIGN.stream().anyMatch(beginning -> begins(content, beginning));
    }
}
