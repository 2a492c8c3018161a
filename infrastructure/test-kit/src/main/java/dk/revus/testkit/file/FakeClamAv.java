package dk.revus.testkit.file;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Speaks the daemon's side of INSTREAM as its manual has it, and finds one agreed word, which is no
 * virus.
 */
public final class FakeClamAv implements AutoCloseable {

    /** How it treats those who call. */
    public enum Behaviour {
        WELL,
        SILENT,
        DEAF,
        FULL
    }

    public static final byte[] FOUND = "this word is found".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket server;
    private final AtomicInteger calls = new AtomicInteger();
    private final Thread door;
    private volatile Behaviour behaviour = Behaviour.WELL;
    private volatile byte[] received = {};

    private FakeClamAv(ServerSocket server) {
        this.server = server;
        this.door = Thread.ofVirtual().start(this::serve);
    }

    public static FakeClamAv start() throws IOException {
        return start(0);
    }

    public static FakeClamAv start(int port) throws IOException {
        var server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        return new FakeClamAv(server);
    }

    public int port() {
        return server.getLocalPort();
    }

    public int calls() {
        return calls.get();
    }

    public byte[] received() {
        return received.clone();
    }

    public void behave(Behaviour how) {
        behaviour = how;
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                var caller = server.accept();
                calls.incrementAndGet();
                Thread.ofVirtual().start(() -> answer(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket caller) {
        try (caller) {
            var in = new DataInputStream(caller.getInputStream());
            if (behaviour == Behaviour.DEAF) {
                Thread.sleep(3_000);
                return;
            }
            expectCommand(in);
            received = stream(in);
            if (behaviour == Behaviour.SILENT) {
                Thread.sleep(3_000);
                return;
            }
            caller.getOutputStream().write((verdict() + "\0").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException | InterruptedException gone) {
            // the caller has had enough
        }
    }

    private static void expectCommand(DataInputStream in) throws IOException {
        var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            throw new IOException("UNKNOWN COMMAND " + command);
        }
    }

    private static byte[] stream(DataInputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            bytes.writeBytes(in.readNBytes(length));
        }
        return bytes.toByteArray();
    }

    private String verdict() {
        if (behaviour == Behaviour.FULL) {
            return "INSTREAM size limit exceeded. ERROR";
        }
        var text = new String(received, StandardCharsets.ISO_8859_1);
        return text.contains(new String(FOUND, StandardCharsets.ISO_8859_1))
                ? "stream: Test-Signature FOUND"
                : "stream: OK";
    }

    @Override
    public void close() throws IOException {
        server.close();
        try {
            door.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
