package dk.revus.kit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A request byte by byte, as no client library would send it.
 *
 * @param headers names in small letters
 */
record RawHttp(int status, Map<String, String> headers, String body) {

    private static final int PATIENCE_MILLIS = 5000;

    /**
     * @param request its characters are its bytes; the connection is closed after the answer
     */
    static RawHttp send(int port, String request) {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return read(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RawHttp read(String answer) {
        var parts = answer.split("\r\n\r\n", 2);
        var head = parts[0].split("\r\n");
        var headers =
                Arrays.stream(head)
                        .skip(1)
                        .map(line -> line.split(": ?", 2))
                        .collect(
                                Collectors.toMap(
                                        line -> line[0].toLowerCase(Locale.ROOT),
                                        line -> line[1],
                                        (one, _) -> one));
        var body = parts.length < 2 ? "" : parts[1];
        return new RawHttp(
                Integer.parseInt(head[0].split(" ")[1]),
                headers,
                headers.containsKey("transfer-encoding") ? unchunked(body) : body);
    }

    /** Of text in ASCII, where a chunk has as many characters as bytes. */
    private static String unchunked(String body) {
        var whole = new StringBuilder();
        var rest = body;
        while (rest.contains("\r\n")) {
            int start = rest.indexOf("\r\n") + 2;
            int length = Integer.parseInt(rest.substring(0, start - 2), 16);
            whole.append(rest, start, start + length);
            rest = rest.substring(start + length + 2);
        }
        return whole.toString();
    }
}
