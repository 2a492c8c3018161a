package dk.revus.kit.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a request is found by in every part's log: the trace id of the W3C header that the gateway
 * gives each, and one of its own for a request that came without.
 */
public final class TraceId {

    private static final String KEPT = TraceId.class.getName();
    private static final Pattern TRACEPARENT =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceId() {}

    /** The same whenever it is asked for in one request. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(KEPT) instanceof String known) {
            return known;
        }
        var given = request.getHeader("traceparent");
        var trace = given == null ? null : TRACEPARENT.matcher(given);
        var id = trace != null && trace.matches() ? trace.group(1) : ownId();
        request.setAttribute(KEPT, id);
        return id;
    }

    private static String ownId() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
