package dk.revus.gateway.passage;

import java.io.IOException;
import java.time.Duration;

/**
 * A service did not answer, or did not answer to the end. Only what comes over the connection to it
 * becomes one of these, so that nothing the gateway does by itself is held against a service.
 */
final class ServiceFailed extends IOException {

    ServiceFailed(Throwable cause) {
        super(cause);
    }

    private ServiceFailed(String what) {
        super(what);
    }

    static ServiceFailed silentFor(Duration limit) {
        return new ServiceFailed("no answer within " + limit);
    }

    static ServiceFailed stoodStillFor(Duration limit) {
        return new ServiceFailed("nothing more of the answer within " + limit);
    }
}
