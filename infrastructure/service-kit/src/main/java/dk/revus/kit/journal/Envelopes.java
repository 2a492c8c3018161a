package dk.revus.kit.journal;

import dk.revus.kit.text.Json;
import dk.revus.kit.text.TimeOrderedIds;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a published event into its envelope. */
final class Envelopes {

    /** Room for the published events of one commit between two versions of a stream. */
    private static final long PER_COMMIT = 1000;

    private Envelopes() {}

    static Commit.Envelope seal(PublishedEvent published, Stored<?> thing, int position) {
        if (position >= PER_COMMIT) {
            throw new IllegalStateException("One commit tells too much: " + thing.id());
        }
        return new Commit.Envelope(
                TimeOrderedIds.next(thing.changedAt()).toString(),
                published.topic(),
                published.type(),
                thing.id(),
                thing.version() * PER_COMMIT + position,
                published.cycleId(),
                published.classification().name(),
                published.audience().stream().sorted().toList(),
                payload(published.data()));
    }

    private static Map<String, @Nullable Object> payload(Object data) {
        return Json.toMap(data);
    }
}
