package dk.revus.local.launch;

import java.time.Duration;

/** Who wants to hear how a start goes. */
public interface Progress {

    Progress SILENT = (_, _) -> {};

    void ready(String what, Duration after);
}
