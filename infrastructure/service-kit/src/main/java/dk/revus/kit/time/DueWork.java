package dk.revus.kit.time;

import java.time.Instant;
import java.util.Optional;

/**
 * Work that falls due at a moment: closing a call, sending a reminder. Doing it twice must change
 * nothing, for several instances of a service may find the same work due.
 */
public interface DueWork {

    String name();

    /** When there is something to do next; empty when nothing is planned. */
    Optional<Instant> nextDue();

    /**
     * Whether it goes by what others told. After an outage there is more to be read than was read:
     * such work waits until the state it goes by is that of now.
     */
    default boolean goesByWhatWasTold() {
        return false;
    }

    /** Does everything that is due at this moment, in the order in which it fell due. */
    void run(Instant now);
}
