package dk.revus.acceptance;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** A block of ports for a platform of its own, beside whatever else runs here. */
public final class FreeBlock {

    private static final int LOWEST = 12_000;
    private static final int HIGHEST = 19_000;
    private static final int SIZE = 30;

    private FreeBlock() {}

    public static int find() {
        return IntStream.iterate(LOWEST, base -> base < HIGHEST, base -> base + SIZE)
                .filter(base -> IntStream.range(base, base + SIZE).allMatch(FreeBlock::isFree))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No 30 free ports in a row"));
    }

    private static boolean isFree(int port) {
        try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
