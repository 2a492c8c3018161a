package dk.revus.local.launch;

import java.time.Duration;
import java.util.Collection;

/** Who wants to hear how a start goes. */
public interface Progress {

    Progress SILENT = (_, _) -> {};

    void ready(String what, Duration after);

    /** Said now and then while something takes its time. */
    default void waitingFor(Collection<String> parts, Duration after) {}
}
