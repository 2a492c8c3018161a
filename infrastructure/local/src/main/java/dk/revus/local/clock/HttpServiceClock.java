package dk.revus.local.clock;

import dk.revus.local.PlatformProblem;
import dk.revus.local.http.Http;
import dk.revus.local.http.Http.Reply;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;

/** A service's clock behind {@code /actuator/clock}, which only the local profiles have. */
public record HttpServiceClock(String service, URI base, String secret, Http http)
        implements ServiceClock {

    @Override
    public Reading read() {
        return ask(() -> http.get(base.resolve("/actuator/clock"), headers()));
    }

    @Override
    public Reading moveTo(Instant moment) {
        var body = Map.of("now", moment.toString());
        return ask(() -> http.post(base.resolve("/actuator/clock"), headers(), body));
    }

    private Map<String, String> headers() {
        return Map.of("X-Revus-Local-Secret", secret);
    }

    private Reading ask(Supplier<Reply> question) {
        try {
            var reply = question.get();
            if (!reply.isSuccess()) {
                throw unwilling("answers " + reply.status() + " when asked for its time");
            }
            var json = reply.json();
            var due = json.path("nextDue").asString("");
            return new Reading(
                    Instant.parse(json.path("now").asString()),
                    due.isEmpty() ? null : Instant.parse(due),
                    json.path("idle").asBoolean());
        } catch (UncheckedIOException e) {
            throw unwilling("does not answer");
        }
    }

    private PlatformProblem unwilling(String what) {
        return new PlatformProblem(
                "%s %s; ./revus status tells how the parts stand, ./revus up starts what is missing."
                        .formatted(service, what));
    }
}
