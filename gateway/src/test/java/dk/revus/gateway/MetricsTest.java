package dk.revus.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What operations sees of the door, on a port that is not everybody's. */
class MetricsTest {

    static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = new RunningGateway();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void requests_breakers_and_bulkheads_are_measured() throws Exception {
        gateway.client().get().uri("/api/v1/calls").exchange().expectStatus().isOk();
        gateway.client().get().uri("/api/nothing").exchange().expectStatus().isNotFound();

        var metrics = scrape();

        assertThat(metrics)
                .containsPattern(
                        "spring_cloud_gateway_requests_seconds_count\\{[^}]*routeId=\"submission\"[^}]*} 1")
                .containsPattern("http_server_requests_seconds_count\\{[^}]*status=\"404\"[^}]*} 1")
                .containsPattern(
                        "resilience4j_circuitbreaker_state\\{[^}]*name=\"submission\",state=\"closed\"} 1")
                .contains(
                        "resilience4j_bulkhead_available_concurrent_calls{name=\"submission/reads\"}")
                .doesNotContain("/api/v1/calls");
    }

    /** A browser that is closed, a service that breaks the connection: neither is under way. */
    @Test
    void what_no_answer_came_to_is_not_counted_as_under_way() throws Exception {
        var never = new CountDownLatch(1);
        gateway.part("theme-catalogue").behave(_ -> never.await());
        for (int i = 0; i < 5; i++) {
            leave();
        }
        gateway.part("project").behave(HttpExchange::close);
        gateway.client().post().uri("/api/v1/projects").exchange().expectStatus().isEqualTo(503);

        soon().untilAsserted(() -> assertThat(underWay()).isZero());
        never.countDown();
    }

    /** Asks, and is gone once the service has heard it. */
    private static void leave() throws Exception {
        var themes = gateway.part("theme-catalogue");
        int before = themes.asked().size();
        try (var socket = new Socket("127.0.0.1", gateway.port)) {
            var request = "GET /api/v1/themes HTTP/1.1\r\nHost: localhost\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            soon().until(() -> themes.asked().size() > before);
        }
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20));
    }

    private static double underWay() throws Exception {
        return scrape().lines()
                .filter(line -> line.startsWith("http_client_requests_active_seconds_count"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    @Test
    void nobody_reads_them_at_the_door() {
        gateway.client().get().uri("/actuator/prometheus").exchange().expectStatus().isNotFound();
    }

    private static String scrape() throws Exception {
        var address = "http://127.0.0.1:" + gateway.metricsPort + "/actuator/prometheus";
        try (var http = HttpClient.newHttpClient()) {
            var answer =
                    http.send(
                            HttpRequest.newBuilder(URI.create(address)).build(),
                            BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }
}
