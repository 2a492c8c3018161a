package dk.revus.kit.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why something cannot be done, as RFC 9457 has it.
 *
 * @param status the HTTP status
 * @param code the stable end of {@code type}: {@code urn:revus:problem:<code>}
 * @param detail one English sentence that a person can act on; never exception text
 * @param more named details of this code, in the order they are shown
 */
public record Problem(int status, String code, String detail, Map<String, @Nullable Object> more) {

    public Problem {
        more = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(more));
    }

    public static Problem of(int status, String code, String detail) {
        return new Problem(status, code, detail, Map.of());
    }

    /** 409: the thing is fine, but not for this now. */
    public static Problem conflict(String code, String detail) {
        return of(409, code, detail);
    }

    /** 422: understood, and refused for its content. */
    public static Problem unprocessable(String code, String detail) {
        return of(422, code, detail);
    }

    /** 403: who asks may not. */
    public static Problem forbidden(String code, String detail) {
        return of(403, code, detail);
    }

    /** 404, also for what belongs to somebody else. */
    public static Problem notFound() {
        return of(404, "not-found", "There is nothing here that you may see. Check the address.");
    }

    /** 422: a key stands for one request, and this is another. */
    public static Problem keyOfAnotherRequest() {
        return unprocessable(
                "idempotency-replay",
                "This Idempotency-Key was used for another request. Use a new one.");
    }

    /** 503: the database is away. Whether it had already written is not known; a repeat is safe. */
    public static Problem databaseAway() {
        return of(
                        503,
                        "service-unavailable",
                        "We cannot store or read just now. Send the same again shortly; with the same"
                                + " key nothing happens twice.")
                .with("retryAfterSeconds", 2);
    }

    public Problem with(String name, @Nullable Object value) {
        var all = new LinkedHashMap<>(more);
        all.put(name, value);
        return new Problem(status, code, detail, all);
    }

    /** The same, with all of these details behind those it has. */
    public Problem withAll(Map<String, @Nullable Object> details) {
        var all = new LinkedHashMap<>(more);
        all.putAll(details);
        return new Problem(status, code, detail, all);
    }
}
