package dk.revus.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer that has begun still has to come to its end. */
class ResponsesTest {

    private static final String CALLS = get("/api/v1/calls");
    private static final String PROJECTS = get("/api/v1/projects");

    private RunningGateway gateway;

    @BeforeEach
    void start() {
        gateway =
                new RunningGateway(
                        Map.of(
                                "revus.gateway.passage.pause",
                                "600ms",
                                "revus.gateway.passage.pauses.project",
                                "5s",
                                "revus.gateway.passage.breaker.window",
                                6,
                                "revus.gateway.passage.breaker.calls",
                                4,
                                "revus.gateway.passage.breaker.rest",
                                "60s",
                                "spring.cloud.gateway.server.webflux.httpclient.pool.max-connections",
                                2,
                                "spring.cloud.gateway.server.webflux.httpclient.pool.acquire-timeout",
                                300));
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    private static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
    }

    /** Says that there is more than it sends, then does what the test wants. */
    private static void begin(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 1_000);
        exchange.getResponseBody().write(new byte[100]);
        exchange.getResponseBody().flush();
    }

    private static void standStill(HttpExchange exchange) throws IOException, InterruptedException {
        begin(exchange);
        Thread.sleep(20_000);
    }

    @Test
    void one_that_stands_still_is_cut_off() throws Exception {
        gateway.part("submission").behave(ResponsesTest::standStill);
        var before = Instant.now();

        var answer = Wire.say(gateway.port, CALLS);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Length")).isEqualTo("1000");
        assertThat(answer.body()).hasSize(100);
        assertThat(Duration.between(before, Instant.now()))
                .isBetween(Duration.ofMillis(600), Duration.ofMillis(2_000));
    }

    @Test
    void those_that_stand_still_hold_no_connection_and_open_the_breaker() throws Exception {
        gateway.part("submission").behave(ResponsesTest::standStill);
        for (int i = 0; i < 4; i++) {
            assertThat(Wire.say(gateway.port, CALLS).status()).as("answer " + i).isEqualTo(200);
        }

        gateway.part("submission").forget();
        assertThat(Wire.say(gateway.port, CALLS).status()).isEqualTo(503);
        assertThat(gateway.part("submission").asked()).isEmpty();
    }

    @Test
    void those_that_break_off_open_the_breaker_and_the_others_are_not_touched() throws Exception {
        gateway.part("submission").behave(ResponsesTest::begin);
        for (int i = 0; i < 4; i++) {
            var answer = Wire.say(gateway.port, CALLS);
            assertThat(answer.status()).as("answer " + i).isEqualTo(200);
            assertThat(answer.body()).hasSize(100);
        }

        assertThat(Wire.say(gateway.port, CALLS).status()).isEqualTo(503);
        assertThat(Wire.say(gateway.port, get("/api/v1/themes")).status()).isEqualTo(200);
    }

    @Test
    void one_that_breaks_off_before_its_first_byte_can_still_be_told_as_a_problem()
            throws Exception {
        gateway.part("submission").behave(exchange -> exchange.sendResponseHeaders(200, 1_000));

        var answer = Wire.say(gateway.port, CALLS);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("urn:revus:problem:service-unavailable");
    }

    @Test
    void one_that_goes_on_with_pauses_comes_to_its_end() throws Exception {
        gateway.part("submission").behave(exchange -> inPieces(exchange, 300));

        for (int i = 0; i < 5; i++) {
            assertThat(Wire.say(gateway.port, CALLS).body()).hasSize(400);
        }
    }

    @Test
    void a_route_may_be_given_longer_pauses() throws Exception {
        gateway.part("project").behave(exchange -> inPieces(exchange, 900));

        assertThat(Wire.say(gateway.port, PROJECTS).body()).hasSize(400);
    }

    private static void inPieces(HttpExchange exchange, int pause)
            throws IOException, InterruptedException {
        exchange.sendResponseHeaders(200, 400);
        for (int i = 0; i < 4; i++) {
            Thread.sleep(pause);
            exchange.getResponseBody().write(new byte[100]);
            exchange.getResponseBody().flush();
        }
    }

    /** More than all buffers on the way hold, so that the service has to wait for the reader. */
    /**
     * Asked of the part whose pause is long: a busy machine must not look like a service at rest.
     */
    @Test
    void a_reader_who_stops_to_think_is_not_the_services_fault() throws Exception {
        var large = 32 << 20;
        gateway.part("project")
                .behave(
                        exchange -> {
                            exchange.sendResponseHeaders(200, large);
                            exchange.getResponseBody().write(new byte[large]);
                        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 3; round++) {
                var readers = new java.util.ArrayList<java.util.concurrent.Future<Long>>();
                for (int i = 0; i < 2; i++) {
                    readers.add(threads.submit(() -> readSlowly(gateway.port)));
                }
                for (var reader : readers) {
                    assertThat(reader.get()).isGreaterThan(large);
                }
            }
        }
    }

    private static long readSlowly(int port) throws Exception {
        try (var socket = new java.net.Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write(PROJECTS.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            var first = socket.getInputStream().readNBytes(100).length;
            Thread.sleep(6_000);
            return first
                    + socket.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    @Test
    void readers_who_go_away_are_not_the_services_fault() throws Exception {
        gateway.part("submission").behave(exchange -> inPieces(exchange, 100));
        for (int i = 0; i < 12; i++) {
            try (var socket = new java.net.Socket("127.0.0.1", gateway.port)) {
                socket.getOutputStream()
                        .write(CALLS.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                socket.getInputStream().readNBytes(150);
                socket.setSoLinger(true, 0);
            }
        }

        assertThat(Wire.say(gateway.port, CALLS).body()).hasSize(400);
    }
}
