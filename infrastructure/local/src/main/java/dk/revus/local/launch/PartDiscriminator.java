package dk.revus.local.launch;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.sift.AbstractDiscriminator;

/** Gives every part its own log file also when all of them share one process. */
public final class PartDiscriminator extends AbstractDiscriminator<ILoggingEvent> {

    @Override
    public String getDiscriminatingValue(ILoggingEvent event) {
        return PartOfThread.name();
    }

    @Override
    public String getKey() {
        return "part";
    }
}
