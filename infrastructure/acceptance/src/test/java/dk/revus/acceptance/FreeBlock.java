package dk.revus.acceptance;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A block of ports for a platform of its own, beside whatever else runs here. */
public final class FreeBlock {

    private static final int LOWEST = 12_000;
    private static final int HIGHEST = 19_000;
    private static final int SIZE = 30;

    /** The system lets go of them with the process, however it ends. */
    private static final List<FileLock> CLAIMS = new ArrayList<>();

    private FreeBlock() {}

    /**
     * The lowest block of which no port is taken and that no other process on this machine has
     * found before: a platform needs seconds until it listens, and two tests may begin together.
     *
     * @return its first port; the block stays claimed until this process ends
     */
    public static synchronized int find() {
        return IntStream.iterate(LOWEST, base -> base < HIGHEST, base -> base + SIZE)
                .filter(base -> IntStream.range(base, base + SIZE).allMatch(FreeBlock::isFree))
                .filter(FreeBlock::claim)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No 30 free ports in a row"));
    }

    private static boolean claim(int base) {
        var file = Path.of(System.getProperty("java.io.tmpdir"), "revus-ports-" + base + ".lock");
        try {
            var channel = FileChannel.open(file, CREATE, WRITE);
            var claim = channel.tryLock();
            if (claim == null) {
                channel.close();
                return false;
            }
            CLAIMS.add(claim);
            return true;
        } catch (OverlappingFileLockException _) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFree(int port) {
        try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
