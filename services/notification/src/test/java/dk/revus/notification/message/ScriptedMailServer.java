package dk.revus.notification.message;

import dk.revus.local.net.FreePorts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers what it is told to answer. */
final class ScriptedMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, String> answers;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    /**
     * @param answers by the command's first word, such as RCPT; "" is what it says when called
     */
    ScriptedMailServer(Map<String, String> answers) {
        this.answers = answers;
        try {
            socket = new ServerSocket(FreePorts.find(), 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    /** Each command, whole. */
    List<String> heard() {
        return heard;
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var caller = socket.accept()) {
                talk(caller);
            } catch (IOException e) {
                // hung up
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in =
                new BufferedReader(
                        new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        say(caller, "", "220 ready");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            heard.add(line);
            var command = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
            if ("DATA".equals(command)) {
                say(caller, "DATA", "354 go on");
                while (!".".equals(line)) {
                    line = in.readLine();
                }
                command = "END";
            }
            say(caller, command, "250 ok");
        }
    }

    private void say(Socket caller, String command, String usual) throws IOException {
        var answer = answers.getOrDefault(command, usual);
        caller.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        caller.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
