package dk.revus.kit.text;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** UUIDs of version 7 (RFC 9562, section 5.7): milliseconds first, then chance. */
public final class TimeOrderedIds {

    private static final SecureRandom CHANCE = new SecureRandom();

    private TimeOrderedIds() {}

    public static UUID next(Instant at) {
        var chance = new byte[10];
        CHANCE.nextBytes(chance);
        long high = (at.toEpochMilli() << 16) | 0x7000L;
        high |= ((chance[0] & 0x0FL) << 8) | (chance[1] & 0xFFL);
        long low = 0;
        for (int i = 2; i < 10; i++) {
            low = (low << 8) | (chance[i] & 0xFFL);
        }
        return new UUID(high, (low & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }
}
