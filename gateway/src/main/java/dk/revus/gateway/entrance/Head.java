package dk.revus.gateway.entrance;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The first lines of a request, as they came: who may be spoken to about what. */
record Head(HttpRequest request) {

    /** Room is left for what the gateway adds; every server behind takes more than this. */
    private static final int LONGEST_ADDRESS = 4_096;

    private static final int LONGEST_HEADERS = 8_192;
    private static final int MOST_HEADERS = 64;

    /** What Netty's decoder calls the address of a first line that it cannot read. */
    private static final String UNREADABLE = "/bad-request";

    /** RFC 3986, and nothing that one server reads in one way and the next in another. */
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?:https?://[^/?#@]+)?/"
                            + "(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*+"
                            + "(?:\\?(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*+)?");

    private static final Pattern HOST =
            Pattern.compile(
                    "(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,252})|\\[[0-9A-Fa-f:.]{2,45}])(?::([0-9]{1,5}))?");

    /** What is wrong with it, if anything is. */
    @Nullable Refusal refusal() {
        if (request.decoderResult().isFailure()) {
            return Refusal.ofUnreadable(request.decoderResult().cause());
        }
        if (request.uri().length() > LONGEST_ADDRESS) {
            return Refusal.ADDRESS_TOO_LONG;
        }
        if (areTooLarge()) {
            return Refusal.HEADERS_TOO_LARGE;
        }
        if (request.protocolVersion().majorVersion() != 1
                || !ADDRESS.matcher(request.uri()).matches()) {
            return Refusal.MALFORMED;
        }
        if (!hasProperHost()) {
            return Refusal.NO_HOST;
        }
        return unfulfillable();
    }

    private boolean areTooLarge() {
        var headers = request.headers();
        int size = 0;
        for (Map.Entry<String, String> header : headers) {
            size += header.getKey().length() + header.getValue().length() + 4;
        }
        return headers.size() > MOST_HEADERS || size > LONGEST_HEADERS;
    }

    private boolean hasProperHost() {
        var hosts = request.headers().getAll(HttpHeaderNames.HOST);
        if (hosts.isEmpty()) {
            return request.protocolVersion().equals(HttpVersion.HTTP_1_0);
        }
        var host = HOST.matcher(hosts.getFirst());
        return hosts.size() == 1
                && host.matches()
                && (host.group(1) == null || Integer.parseInt(host.group(1)) <= 65_535);
    }

    private @Nullable Refusal unfulfillable() {
        var headers = request.headers();
        if (headers.containsValue(HttpHeaderNames.UPGRADE, "websocket", true)) {
            return Refusal.UPGRADE;
        }
        var expected = headers.get(HttpHeaderNames.EXPECT);
        return expected == null || expected.equalsIgnoreCase("100-continue")
                ? null
                : Refusal.EXPECTATION;
    }

    /**
     * Whether what it is about could be made out at all; the decoder puts words of its own there.
     */
    boolean hasPath() {
        return address().startsWith("/")
                && !(request.decoderResult().isFailure() && address().equals(UNREADABLE));
    }

    private String address() {
        return request.uri().replaceFirst("^[A-Za-z]+://[^/?#]*", "").split("[?#]", 2)[0];
    }

    /** Its path in a form that can be read and shown: what is not proper in it is escaped. */
    String readablePath() {
        var path = new StringBuilder();
        var bytes = address().getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < Math.min(bytes.length, 200); i++) {
            var letter = (char) (bytes[i] & 0xff);
            if (letter < 128
                    && (Character.isLetterOrDigit(letter) || "-._~/:@".indexOf(letter) >= 0)) {
                path.append(letter);
            } else {
                path.append("%%%02X".formatted((int) letter));
            }
        }
        return path.indexOf("/") == 0 ? path.toString() : "/" + path;
    }
}
