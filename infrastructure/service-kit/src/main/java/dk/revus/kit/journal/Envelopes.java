package dk.revus.kit.journal;

import dk.revus.kit.text.Json;
import dk.revus.kit.text.TimeOrderedIds;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a letter into its envelope. */
final class Envelopes {

    /** Room for the letters of one commit between two versions of a stream. */
    private static final long PER_COMMIT = 1000;

    private Envelopes() {}

    static Commit.Envelope seal(Letter letter, Stored<?> thing, int position) {
        if (position >= PER_COMMIT) {
            throw new IllegalStateException("One commit tells too much: " + thing.id());
        }
        return new Commit.Envelope(
                TimeOrderedIds.next(thing.changedAt()).toString(),
                letter.topic(),
                letter.type(),
                thing.id(),
                thing.version() * PER_COMMIT + position,
                letter.cycleId(),
                letter.classification().name(),
                letter.audience().stream().sorted().toList(),
                payload(letter.data()));
    }

    private static Map<String, @Nullable Object> payload(Object data) {
        return Json.toMap(data);
    }
}
