package dk.revus.inspection;

import dk.revus.inspection.model.FileRefusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * An archive whose parts lie one behind the other, none over another and nothing between them, and
 * whose parts' own headers say what the list of contents says.
 */
final class ZipArchive implements AutoCloseable {

    private static final int HEADER = 0x04034b50;
    private static final int HEADER_SIZE = 30;

    /** Sizes that are written behind a part, because they were not known before it. */
    private static final int AFTERWARDS = 24;

    private final RandomAccessFile file;
    private final Allowance allowance;
    private final List<ZipEntryFacts> entries;

    private ZipArchive(RandomAccessFile file, Allowance allowance) throws IOException {
        this.file = file;
        this.allowance = allowance;
        var contents = new ZipDirectory(file, allowance.limits()).read();
        this.entries = contents.entries();
        check(contents.begins());
    }

    static ZipArchive open(Path path, Allowance allowance) throws IOException {
        var file = new RandomAccessFile(path.toFile(), "r");
        try {
            return new ZipArchive(file, allowance);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    List<ZipEntryFacts> entries() {
        return entries;
    }

    private void check(long partsEnd) throws IOException {
        long end = 0;
        for (var entry : byPlace()) {
            if (entry.isEncrypted()) {
                throw new NotTaken(new FileRefusal.Encrypted());
            }
            if (isUnsafe(entry.name())) {
                throw NotTaken.ambiguous();
            }
            if (entry.header() < end) {
                throw new NotTaken(new FileRefusal.Bomb()); // one part lies over another
            }
            if (entry.header() - end > AFTERWARDS) {
                throw NotTaken.ambiguous();
            }
            end = contentOf(entry) + entry.packed();
            if (end > partsEnd) {
                throw NotTaken.broken();
            }
        }
        if (entries.isEmpty() || byPlace().getFirst().header() != 0) {
            throw NotTaken.ambiguous();
        }
        if (partsEnd - end > AFTERWARDS) {
            throw NotTaken.ambiguous();
        }
    }

    private List<ZipEntryFacts> byPlace() {
        return entries.stream().sorted(Comparator.comparing(ZipEntryFacts::header)).toList();
    }

    private static boolean isUnsafe(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.contains("\0")
                || name.contains(":")
                || Arrays.asList(name.split("/")).contains("..");
    }

    /** Where a part's content begins, when its own header agrees with the list. */
    private long contentOf(ZipEntryFacts entry) throws IOException {
        var header = new byte[HEADER_SIZE];
        file.seek(entry.header());
        file.readFully(header);
        var fields = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
        var name = new byte[fields.getShort(26) & 0xFFFF];
        file.readFully(name);
        if (fields.getInt(0) != HEADER
                || (fields.getShort(8) & 0xFFFF) != entry.method()
                || !sameSize(fields, entry)
                || !new String(name, StandardCharsets.UTF_8).equals(entry.name())) {
            throw NotTaken.ambiguous();
        }
        return entry.header() + HEADER_SIZE + name.length + (fields.getShort(28) & 0xFFFF);
    }

    private static boolean sameSize(ByteBuffer fields, ZipEntryFacts entry) {
        long packed = fields.getInt(18) & 0xFFFFFFFFL;
        boolean saidAfterwards = (fields.getShort(6) & 8) != 0;
        return saidAfterwards || packed == entry.packed() || packed == 0xFFFFFFFFL;
    }

    /** What comes out of a part, counted while it comes. Read one part at a time. */
    InputStream open(ZipEntryFacts entry) throws IOException {
        var packed = new Slice(contentOf(entry), entry.packed());
        return switch (entry.method()) {
            case ZipEntryFacts.STORED -> new Announced(packed, entry.size());
            case ZipEntryFacts.DEFLATED -> {
                var inflater = new Inflater(true);
                yield new Announced(new Inflating(packed, inflater), entry.size());
            }
            default -> throw NotTaken.broken();
        };
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static final class Inflating extends InflaterInputStream {

        Inflating(InputStream packed, Inflater inflater) {
            super(packed, inflater, 16 << 10);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }

    /** The bytes of the file from one place on. */
    private final class Slice extends InputStream {

        private long place;
        private long left;

        Slice(long place, long length) {
            this.place = place;
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            file.seek(place);
            int read = file.read(into, offset, (int) Math.min(left, length));
            if (read > 0) {
                place += read;
                left -= read;
            }
            return read;
        }
    }

    /** No more comes out than was announced, and no more than is allowed. */
    private final class Announced extends Counted {

        private long announced;

        Announced(InputStream in, long announced) {
            super(in, allowance);
            this.announced = announced;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            if (read > 0) {
                announced -= read;
                if (announced < 0) {
                    throw NotTaken.ambiguous();
                }
            }
            return read;
        }
    }
}
