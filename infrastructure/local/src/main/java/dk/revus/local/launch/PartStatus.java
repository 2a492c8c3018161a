package dk.revus.local.launch;

import org.jspecify.annotations.Nullable;

/**
 * How a part stands right now.
 *
 * @param state RUNNING, STARTING (it lives but does not answer), DEAD (it should run) or STOPPED
 */
public record PartStatus(String part, String address, State state, @Nullable Long pid) {

    /** In words that need no explanation. */
    public enum State {
        RUNNING,
        STARTING,
        DEAD,
        STOPPED
    }
}
