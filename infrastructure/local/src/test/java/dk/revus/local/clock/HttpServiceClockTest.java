package dk.revus.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dk.revus.local.PlatformProblem;
import dk.revus.local.http.Http;
import dk.revus.local.net.FreePorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A part that is starting again is waited for; one that says no is not. */
class HttpServiceClockTest {

    private static final Instant DEADLINE = Instant.parse("2017-08-06T22:00:00Z");

    @Test
    void a_part_that_comes_back_is_asked_again() throws IOException {
        int port = FreePorts.find();
        var server =
                CompletableFuture.supplyAsync(
                        () -> answering(port, 200),
                        CompletableFuture.delayedExecutor(400, TimeUnit.MILLISECONDS));
        try {
            var reading = clock(port, Duration.ofSeconds(20)).moveTo(DEADLINE);
            assertThat(reading.now()).isEqualTo(DEADLINE);
            assertThat(reading.idle()).isTrue();
        } finally {
            server.join().stop(0);
        }
    }

    @Test
    void a_part_that_stays_away_is_named() throws IOException {
        var gone = clock(FreePorts.find(), Duration.ofMillis(300));
        assertThatThrownBy(gone::read)
                .isInstanceOf(PlatformProblem.class)
                .hasMessageStartingWith("submission does not answer");
    }

    @Test
    void a_part_that_refuses_is_not_asked_again() throws IOException {
        int port = FreePorts.find();
        var server = answering(port, 404);
        try {
            var refusing = clock(port, Duration.ofSeconds(20));
            assertThatThrownBy(refusing::read)
                    .isInstanceOf(PlatformProblem.class)
                    .hasMessageStartingWith("submission answers 404");
        } finally {
            server.stop(0);
        }
    }

    private static HttpServiceClock clock(int port, Duration patience) {
        return new HttpServiceClock(
                "submission",
                URI.create("http://127.0.0.1:" + port),
                "secret",
                new Http(Duration.ofSeconds(5)),
                patience);
    }

    private static HttpServer answering(int port, int status) {
        try {
            var server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
            var body = ("{\"now\":\"" + DEADLINE + "\",\"nextDue\":null,\"idle\":true}");
            server.createContext(
                    "/",
                    exchange -> {
                        var bytes = body.getBytes(StandardCharsets.UTF_8);
                        exchange.sendResponseHeaders(status, bytes.length);
                        exchange.getResponseBody().write(bytes);
                        exchange.close();
                    });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
