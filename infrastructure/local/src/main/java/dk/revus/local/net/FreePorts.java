package dk.revus.local.net;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports below 32768, where the operating system does not take any for outgoing connections: a port
 * found here is not lost to somebody's client between the finding and the use.
 */
public final class FreePorts {

    private static final int LOWEST = 20_000;
    private static final int ABOVE_HIGHEST = 32_000;
    private static final int ATTEMPTS = 200;

    private FreePorts() {}

    /** The wanted port itself, or a free one where 0 is wanted. */
    public static int orFree(int wanted) {
        return wanted == 0 ? find() : wanted;
    }

    public static int find() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, ABOVE_HIGHEST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("No free port between 20000 and 32000.");
    }

    private static boolean isFree(int port) {
        try (var probe = new ServerSocket()) {
            probe.bind(loopback(port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    public static InetSocketAddress loopback(int port) {
        try {
            return new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
