package dk.revus.inspection;

import dk.revus.inspection.model.FileRefusal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * The list of contents at the end of an archive. It must be the only one, reach exactly to the end
 * of the file, and name each part once: otherwise two programs unpack two different archives.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int LARGEST = 4 << 20;
    private static final int LARGE_SIZES = 0x0001;
    private static final long SEE_EXTRA = 0xFFFFFFFFL;

    private final RandomAccessFile file;
    private final Limits limits;

    ZipDirectory(RandomAccessFile file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /**
     * @param begins where the list begins, and the parts end
     */
    record Contents(List<ZipEntryFacts> entries, long begins) {}

    Contents read() throws IOException {
        var end = end();
        int entries = end.getShort(10) & 0xFFFF;
        long size = end.getInt(12) & SEE_EXTRA;
        long begins = end.getInt(16) & SEE_EXTRA;
        if (entries > limits.entries() || size > LARGEST) {
            throw new NotTaken(new FileRefusal.Bomb());
        }
        if (begins + size != endsAt || end.getInt(4) != 0) {
            throw NotTaken.ambiguous();
        }
        var list = at(begins, (int) size);
        var found = new ArrayList<ZipEntryFacts>();
        var names = new HashSet<String>();
        for (int n = 0; n < entries; n++) {
            var entry = entry(list);
            if (!names.add(entry.name().toLowerCase(Locale.ROOT))) {
                throw NotTaken.ambiguous();
            }
            found.add(entry);
        }
        if (list.hasRemaining()) {
            throw NotTaken.ambiguous();
        }
        return new Contents(found, begins);
    }

    private long endsAt;

    private ByteBuffer end() throws IOException {
        long length = file.length();
        int tail = (int) Math.min(length, END_SIZE + LONGEST_COMMENT);
        var bytes = at(length - tail, tail);
        for (int place = tail - END_SIZE; place >= 0; place--) {
            if (bytes.getInt(place) == END
                    && (bytes.getShort(place + 20) & 0xFFFF) == tail - END_SIZE - place) {
                endsAt = length - tail + place;
                return bytes.slice(place, END_SIZE).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw NotTaken.broken();
    }

    private static ZipEntryFacts entry(ByteBuffer list) throws NotTaken {
        int at = list.position();
        if (list.remaining() < ENTRY_SIZE || list.getInt(at) != ENTRY) {
            throw NotTaken.broken();
        }
        int nameLength = list.getShort(at + 28) & 0xFFFF;
        int extraLength = list.getShort(at + 30) & 0xFFFF;
        int commentLength = list.getShort(at + 32) & 0xFFFF;
        int next = at + ENTRY_SIZE + nameLength + extraLength + commentLength;
        if (next > list.limit()) {
            throw NotTaken.broken();
        }
        var name = new byte[nameLength];
        list.get(at + ENTRY_SIZE, name);
        var large = new LargeSizes(list, at + ENTRY_SIZE + nameLength, extraLength);
        long size = large.orElse(list.getInt(at + 24));
        long packed = large.orElse(list.getInt(at + 20));
        long header = large.orElse(list.getInt(at + 42));
        list.position(next);
        return new ZipEntryFacts(
                new String(name, StandardCharsets.UTF_8),
                list.getShort(at + 8) & 0xFFFF,
                list.getShort(at + 10) & 0xFFFF,
                packed,
                size,
                header);
    }

    /** Some programs write every size with 64 bits, in a field of its own. */
    private static final class LargeSizes {

        private final ByteBuffer list;
        private int next;
        private int end;

        LargeSizes(ByteBuffer list, int from, int length) throws NotTaken {
            this.list = list;
            int to = from + length;
            for (int at = from; at + 4 <= to; ) {
                int size = list.getShort(at + 2) & 0xFFFF;
                if (at + 4 + size > to) {
                    throw NotTaken.broken();
                }
                if (list.getShort(at) == LARGE_SIZES) {
                    next = at + 4;
                    end = at + 4 + size;
                }
                at += 4 + size;
            }
        }

        long orElse(int small) throws NotTaken {
            long value = small & SEE_EXTRA;
            if (value != SEE_EXTRA) {
                return value;
            }
            if (next + 8 > end) {
                throw NotTaken.broken();
            }
            next += 8;
            return list.getLong(next - 8);
        }
    }

    private ByteBuffer at(long place, int size) throws IOException {
        if (place < 0 || place + size > file.length()) {
            throw NotTaken.broken();
        }
        var bytes = new byte[size];
        file.seek(place);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
