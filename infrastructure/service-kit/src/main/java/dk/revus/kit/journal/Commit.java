package dk.revus.kit.journal;

import dk.revus.kit.command.CommandContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One command, one commit, one inserted document: {@code _id = "<stream>#<version>"}.
 *
 * @param at when, to the millisecond, on the platform's clock
 * @param command as it is {@link dk.revus.kit.decision.Named}
 * @param envelopes what is to be told of it, complete; the relay only has to send them
 * @param previousHash hash of the stream's commit before, "" for the first
 */
public record Commit(
        String stream,
        long version,
        Instant at,
        String command,
        CommandContext context,
        List<Recorded> events,
        List<Envelope> envelopes,
        String previousHash) {

    /** An event as it is written down. */
    public record Recorded(String type, Map<String, @Nullable Object> data) {}

    /**
     * A published event with its address, as the relay sends it.
     *
     * @param id UUIDv7
     * @param sequence grows within the key
     */
    public record Envelope(
            String id,
            String topic,
            String type,
            String subject,
            long sequence,
            String cycleId,
            String classification,
            List<String> audience,
            Map<String, @Nullable Object> data) {}

    String id() {
        return stream + "#" + version;
    }
}
