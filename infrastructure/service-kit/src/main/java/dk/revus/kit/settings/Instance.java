package dk.revus.kit.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;

/**
 * One running copy of a service, for as long as it runs. The name is made at each start and nobody
 * can set it: two copies that believed to be the same one would take each other's work away.
 *
 * @param name host, process and a random part, such as {@code submission@pod-7:4711-3f9c01ab}; the
 *     first two are for people who look for it
 */
public record Instance(String name) {

    private static final int RANDOM_PART = 8;

    /** A copy of this service that starts now. */
    public static Instance starting(String service) {
        var random = UUID.randomUUID().toString().substring(0, RANDOM_PART);
        return new Instance(
                service + "@" + host() + ":" + ProcessHandle.current().pid() + "-" + random);
    }

    /** In a container this is the container's own name, in Kubernetes the pod's. */
    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown-host";
        }
    }
}
