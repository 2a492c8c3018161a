package dk.revus.local.net;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Ports below 32768, where the operating system does not take any for outgoing connections: a port
 * found here is not lost to somebody's client between the finding and the use. Nor to another
 * server of ours: what was found stays claimed, in this process and against every other of the same
 * user, until the process ends. A server may need seconds until it listens.
 */
public final class FreePorts {

    private static final int LOWEST = 20_000;
    private static final int ABOVE_HIGHEST = 32_000;
    private static final int ATTEMPTS = 500;

    /** One byte per port; the system lets go of the locks with the process, however it ends. */
    private static final Path CLAIMS_FILE =
            Path.of(
                    System.getProperty("java.io.tmpdir"),
                    "revus-ports-" + System.getProperty("user.name") + ".lock");

    /** Kept, because the JVM forgets a lock that nobody holds a reference to. */
    private static final List<FileLock> CLAIMS = new ArrayList<>();

    /** Opened by who looks for a port; whoever has one needs no file. */
    private static final class Claimed {
        private static final FileChannel CHANNEL = open();
    }

    private FreePorts() {}

    /** The wanted port itself, or a free one where 0 is wanted. */
    public static int orFree(int wanted) {
        return wanted == 0 ? find() : wanted;
    }

    /** A port that nobody listens on and nobody else finds. */
    public static int find() {
        return block(1);
    }

    /**
     * Free ports in a row.
     *
     * @return the first of them
     */
    public static synchronized int block(int size) {
        return ThreadLocalRandom.current()
                .ints(ATTEMPTS, LOWEST, ABOVE_HIGHEST - size)
                .filter(first -> claim(first, size))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "No %d free ports in a row between %d and %d."
                                                .formatted(size, LOWEST, ABOVE_HIGHEST)));
    }

    private static boolean claim(int first, int size) {
        try {
            var claim = Claimed.CHANNEL.tryLock(first, size, false);
            if (claim == null) {
                return false;
            }
            if (IntStream.range(first, first + size).allMatch(FreePorts::isFree)) {
                return CLAIMS.add(claim);
            }
            claim.release();
            return false;
        } catch (OverlappingFileLockException _) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFree(int port) {
        try (var probe = new ServerSocket()) {
            probe.bind(loopback(port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static FileChannel open() {
        try {
            return FileChannel.open(CLAIMS_FILE, CREATE, WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
