package dk.revus.local.clock;

import java.time.Instant;

/** The clock of one service, as the platform sees it. */
public interface ServiceClock {

    String service();

    Reading read();

    /** Returns when everything that was due by then has been done. */
    Reading moveTo(Instant moment);
}
