package dk.revus.inspection.scan;

import dk.revus.inspection.model.Verdict;
import java.io.BufferedInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Speaks to ClamAV's daemon: {@code INSTREAM}, then pieces with their length before them, then a
 * piece of no length; it answers with one line.
 */
final class ClamAv {

    private static final int PIECE = 64 << 10;
    private static final int LONGEST_ANSWER = 1024;
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    private final InetSocketAddress address;
    private final Duration connectWithin;

    /**
     * @param address looked up anew for each file, so that the daemon may move
     */
    ClamAv(InetSocketAddress address, Duration connectWithin) {
        this.address = address;
        this.connectWithin = connectWithin;
    }

    /** A conversation; closing it from elsewhere ends it, however it hangs. */
    Socket call() throws IOException {
        var socket = new Socket();
        try {
            socket.connect(
                    new InetSocketAddress(address.getHostString(), address.getPort()),
                    (int) connectWithin.toMillis());
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /**
     * @throws IOException when it gives no verdict
     */
    Verdict ask(Socket socket, Path file) throws IOException {
        var out = new DataOutputStream(socket.getOutputStream());
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var piece = new byte[PIECE];
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                out.writeInt(length);
                out.write(piece, 0, length);
            }
        }
        out.writeInt(0);
        out.flush();
        return verdict(line(socket.getInputStream()));
    }

    private static String line(InputStream in) throws IOException {
        var answer = in.readNBytes(LONGEST_ANSWER);
        return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    private static Verdict verdict(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return new Verdict.Clean();
        }
        var found = FOUND.matcher(answer);
        if (found.matches()) {
            return new Verdict.Infected(found.group(1));
        }
        throw new IOException("No verdict: " + answer);
    }
}
