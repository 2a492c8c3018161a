package dk.revus.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Says to the gateway what no proper client would say, byte by byte. */
final class Wire {

    private static final int PATIENCE = 5_000;

    /** An answer as it came, with the words that a test looks for. */
    record Answer(String text) {

        /** The number in the first line; 0 where nothing was answered. */
        int status() {
            return text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 0;
        }

        String header(String name) {
            return text.split("\r\n\r\n", 2)[0]
                    .lines()
                    .filter(line -> line.regionMatches(true, 0, name + ": ", 0, name.length() + 2))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst()
                    .orElse("");
        }

        String body() {
            return text.contains("\r\n\r\n") ? text.split("\r\n\r\n", 2)[1] : "";
        }
    }

    private Wire() {}

    /** Latin-1, so that each letter is one byte. */
    static Answer say(int port, String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new Answer(readToEnd(socket).toString(StandardCharsets.UTF_8));
        }
    }

    private static ByteArrayOutputStream readToEnd(Socket socket) throws IOException {
        var read = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(read);
        } catch (SocketTimeoutException still) {
            // The connection is kept; what was said until now is the answer.
        }
        return read;
    }
}
