package dk.revus.kit.event;

import java.util.Set;

/**
 * Wakes what waits for a change of some kind, and keeps nothing. What it wakes looks for itself, so
 * an event that comes twice does no harm.
 *
 * @param kind of thing, as in the key of its events
 */
record WakingReader(String name, String kind, Runnable woken) implements EventReader {

    @Override
    public Set<String> topics() {
        return Set.of("revus." + kind + ".events");
    }

    @Override
    public void read(ReceivedEvent event) {
        woken.run();
    }
}
