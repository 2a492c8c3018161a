package dk.revus.kit.event;

import java.util.Set;

/**
 * A service's own reading of some topics. Reading the same event twice, or an old one late, must
 * change nothing: {@link View#put} does that.
 */
public interface EventReader {

    /** Stands in the failed-message desk and in metrics. */
    String name();

    Set<String> topics();

    void read(ReceivedEvent event);

    /**
     * Keeps the latest fact of each thing.
     *
     * @param name of the reader among those of the service
     * @param facts of one kind each
     */
    static EventReader keeping(String name, LatestFact... facts) {
        return new KeepingReader(name, facts);
    }

    /**
     * Wakes what waits for a change of some kind, and keeps nothing.
     *
     * @param name of the reader among those of the service
     * @param kind of thing, as in the key of its events
     * @param woken looks for itself what has changed: an event may come twice
     */
    static EventReader waking(String name, String kind, Runnable woken) {
        return new WakingReader(name, kind, woken);
    }
}
