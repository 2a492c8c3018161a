package dk.revus.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
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
                .contains("resilience4j_bulkhead_available_concurrent_calls{name=\"submission\"}")
                .doesNotContain("/api/v1/calls");
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
