package dk.revus.analytics.feed.model;

import dk.revus.analytics.feed.model.Selection.Mark;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader of the feed stands: the next offset of each partition, and the mark of the
 * selection that was read up to there. It depends on nothing but the log and the reader, so every
 * instance understands it and a replay stops nobody.
 *
 * @param next partitions that are not named are read from their start
 * @param read what the events before it were selected by; null in one that was given out before
 *     cursors knew
 */
public record Cursor(Map<Place, Long> next, @Nullable Mark read) {

    private static final int VERSION = 2;
    private static final int WITHOUT_MARK = 1;
    private static final int MARK_BYTES = 2 * Integer.BYTES;

    public Cursor {
        next = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(next));
    }

    /** Nothing was read yet. */
    public static Cursor start(Mark read) {
        return new Cursor(Map.of(), read);
    }

    /** The same place for another selection; what that one was not given before is passed over. */
    public Cursor onwardWith(Mark other) {
        return new Cursor(next, other);
    }

    public long nextIn(Place place) {
        return next.getOrDefault(place, 0L);
    }

    /** The cursor of a reader that has read this event too. */
    public Cursor after(Place place, long offset) {
        var moved = new TreeMap<>(next);
        moved.put(place, offset + 1);
        return new Cursor(moved, read);
    }

    /** Opaque to those who keep it. */
    public String written() {
        var bytes = new ByteArrayOutputStream();
        bytes.write(read == null ? WITHOUT_MARK : VERSION);
        if (read != null) {
            var mark = ByteBuffer.allocate(MARK_BYTES).putInt(read.types()).putInt(read.sight());
            bytes.writeBytes(mark.array());
        }
        next.forEach(
                (place, offset) -> {
                    varint(place.topic().number(), bytes);
                    varint(place.partition(), bytes);
                    varint(offset, bytes);
                });
        bytes.write(check(bytes.toByteArray(), bytes.size()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /**
     * @return empty for what no feed ever gave out
     */
    public static Optional<Cursor> read(String written) {
        try {
            return read(Base64.getUrlDecoder().decode(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Cursor> read(byte[] bytes) {
        var length = bytes.length - 1;
        if (length < 1 || bytes[length] != (byte) check(bytes, length)) {
            return Optional.empty();
        }
        var in = new ByteArrayInputStream(bytes, 0, length);
        int version = in.read();
        if (version == WITHOUT_MARK) {
            return places(in).map(next -> new Cursor(next, null));
        }
        if (version != VERSION || in.available() < MARK_BYTES) {
            return Optional.empty();
        }
        var bytesOfMark = new byte[MARK_BYTES];
        in.readNBytes(bytesOfMark, 0, MARK_BYTES);
        var marks = ByteBuffer.wrap(bytesOfMark);
        var mark = new Mark(marks.getInt(), marks.getInt());
        return places(in).map(next -> new Cursor(next, mark));
    }

    private static Optional<Map<Place, Long>> places(ByteArrayInputStream in) {
        var next = new TreeMap<Place, Long>();
        while (in.available() > 0) {
            var topic = FeedTopic.numbered((int) varint(in));
            var partition = (int) varint(in);
            var offset = varint(in);
            if (topic.isEmpty() || partition < 0 || offset < 0) {
                return Optional.empty();
            }
            next.put(new Place(topic.get(), partition), offset);
        }
        return Optional.of(next);
    }

    private static int check(byte[] bytes, int length) {
        var sum = new CRC32();
        sum.update(bytes, 0, length);
        return (int) (sum.getValue() & 0xFF);
    }

    private static void varint(long value, ByteArrayOutputStream out) {
        var rest = value;
        while (rest > 0x7F) {
            out.write((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    private static long varint(ByteArrayInputStream in) {
        var value = 0L;
        for (var shift = 0; shift < 63; shift += 7) {
            var next = in.read();
            if (next < 0) {
                return -1;
            }
            value |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        return -1;
    }
}
