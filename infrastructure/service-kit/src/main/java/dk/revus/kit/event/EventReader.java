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
}
