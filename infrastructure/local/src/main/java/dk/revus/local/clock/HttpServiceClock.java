package dk.revus.local.clock;

import dk.revus.local.PlatformProblem;
import dk.revus.local.http.Http;
import dk.revus.local.http.Http.Reply;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * A service's clock behind {@code /actuator/clock}, which only the local profiles have. Telling the
 * time twice does no harm, so a part that is just starting again is asked until it answers.
 *
 * @param patience how long a part may be away before it is said to be
 */
public record HttpServiceClock(
        String service, URI base, String secret, Http http, Duration patience)
        implements ServiceClock {

    private static final Duration PAUSE = Duration.ofMillis(250);

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
        long giveUp = System.nanoTime() + patience.toNanos();
        while (true) {
            var reading = askOnce(question);
            if (reading.isPresent()) {
                return reading.get();
            }
            if (System.nanoTime() > giveUp) {
                throw unwilling("does not answer");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /**
     * @return empty when nobody is there
     */
    private Optional<Reading> askOnce(Supplier<Reply> question) {
        try {
            var reply = question.get();
            if (!reply.isSuccess()) {
                throw unwilling("answers " + reply.status() + " when asked for its time");
            }
            var json = reply.json();
            var due = json.path("nextDue").asString("");
            return Optional.of(
                    new Reading(
                            Instant.parse(json.path("now").asString()),
                            due.isEmpty() ? null : Instant.parse(due),
                            json.path("idle").asBoolean()));
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof HttpTimeoutException
                    && !(e.getCause() instanceof HttpConnectTimeoutException)) {
                throw unwilling("does not answer");
            }
            return Optional.empty();
        }
    }

    private PlatformProblem unwilling(String what) {
        return new PlatformProblem(
                "%s %s; ./revus status tells how the parts stand, ./revus up starts what is missing."
                        .formatted(service, what));
    }
}
