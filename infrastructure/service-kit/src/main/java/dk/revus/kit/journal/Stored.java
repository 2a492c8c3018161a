package dk.revus.kit.journal;

import java.time.Instant;
import java.util.List;

/**
 * A thing as its journal has it.
 *
 * @param version the number of commits in its stream; 0 while there are none
 * @param createdBy id of the command that made it; "" while there is none
 * @param recentCommands ids of its latest commands, oldest first, to recognise a repeat
 */
public record Stored<S>(
        String id,
        long version,
        S state,
        Instant createdAt,
        Instant changedAt,
        String hash,
        String createdBy,
        List<String> recentCommands) {

    static final int REMEMBERED_COMMANDS = 32;

    public boolean exists() {
        return version > 0;
    }
}
