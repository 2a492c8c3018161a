package dk.revus.local.mongodb;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value as text that sorts as the value does, within its kind, and that is the same for values
 * that MongoDB holds to be equal (1, 1L and 1.0). Keys can be joined: none is the beginning of
 * another.
 */
final class OrderedKey {

    /** Sorts after everything that may follow the beginning of a key. */
    static final String ABOVE = "\uffff";

    /** Closes the key of a value. */
    static final String END = "\0\0";

    private static final char NOTHING = '0';
    private static final char TEXT = 's';
    private static final char NUMBER = 'n';
    private static final char MOMENT = 'd';
    private static final char SOMETHING_ELSE = 'z';

    private OrderedKey() {}

    static String of(@Nullable Object value) {
        String exact = value instanceof Number number ? whatADoubleLoses(number) : "";
        return beginning(value) + exact + END;
    }

    /** The part of a key that orders it; several large numbers may share one. */
    static String beginning(@Nullable Object value) {
        return switch (value) {
            case null -> "" + NOTHING;
            case Missing _ -> "" + NOTHING;
            case String text -> TEXT + text.replace("\0", "\0\1");
            case Number number ->
                    NUMBER + ordered(Double.doubleToLongBits(number.doubleValue() + 0.0));
            case Instant moment -> MOMENT + hex(moment.toEpochMilli() ^ Long.MIN_VALUE);
            case Boolean truth -> truth ? "b1" : "b0";
            case ObjectId id -> "i" + id.getHexData();
            case UUID id -> "u" + id;
            default -> SOMETHING_ELSE + encoded(value);
        };
    }

    /** Whether equal values surely have equal keys, so that a search by key misses none. */
    static boolean isSearchable(@Nullable Object value) {
        char kind = beginning(value).charAt(0);
        return kind != NOTHING && kind != SOMETHING_ELSE;
    }

    /** Whether the keys from this one to that one sort as MongoDB sorts the values. */
    static boolean sameKind(String one, String other) {
        return one.charAt(0) == other.charAt(0) && one.charAt(0) != SOMETHING_ELSE;
    }

    private static String ordered(long doubleBits) {
        return hex(doubleBits ^ ((doubleBits >> 63) | Long.MIN_VALUE));
    }

    private static String hex(long bits) {
        return String.format("%016x", bits);
    }

    private static String whatADoubleLoses(Number number) {
        double asDouble = number.doubleValue();
        if (number instanceof Double || number instanceof Float || number instanceof Integer) {
            return "";
        }
        if (number instanceof Long whole) {
            boolean same = BigDecimal.valueOf(whole).compareTo(new BigDecimal(asDouble)) == 0;
            return same ? "" : ":" + whole;
        }
        return number.toString().equals(Double.toString(asDouble)) ? "" : ":" + number;
    }

    private static String encoded(Object value) {
        var buffer = Unpooled.buffer();
        BsonEncoder.encodeDocument(new Document("v", value), buffer);
        return ByteBufUtil.hexDump(buffer);
    }
}
