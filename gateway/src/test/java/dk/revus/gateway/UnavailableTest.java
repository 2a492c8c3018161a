package dk.revus.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/**
 * A service that is down, slow or broken: said plainly, soon, and without making it worse. Each
 * test breaks another part, because a breaker remembers.
 */
class UnavailableTest {

    static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway =
                new RunningGateway(
                        Map.of(
                                "revus.gateway.passage.time-limit", "2s",
                                "revus.gateway.passage.time-limits.submission", "300ms",
                                "revus.gateway.passage.breaker.rest", "30s"));
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void every_method_is_told_the_same(String method) {
        gateway.part("project").close();
        var answer = ask(method, "/api/v1/projects");

        answer.expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .contentType("application/problem+json")
                .expectHeader()
                .exists("Retry-After");
        if (!method.equals("HEAD")) {
            answer.expectBody()
                    .jsonPath("$.type")
                    .isEqualTo("urn:revus:problem:service-unavailable")
                    .jsonPath("$.instance")
                    .isEqualTo("/api/v1/projects")
                    .jsonPath("$.detail")
                    .value(String.class, detail -> assertThat(detail).doesNotContain("Exception"));
        }
    }

    @Test
    void a_person_reads_a_page_and_not_a_problem() {
        gateway.part("portal").close();
        gateway.client()
                .get()
                .uri("/temaer")
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists("Retry-After")
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("Siden svarer ikke lige nu"));
    }

    @Test
    void a_read_is_tried_three_times_and_a_write_once() {
        var themes = gateway.part("theme-catalogue");
        themes.behave(HttpExchange::close);
        for (var method : List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")) {
            themes.forget();
            ask(method, "/api/v1/themes").expectStatus().isEqualTo(503);

            var tries = method.equals("GET") || method.equals("HEAD") ? 3 : 1;
            assertThat(themes.asked()).as(method).hasSize(tries);
        }
    }

    @Test
    void a_read_that_succeeds_at_the_second_try_was_never_a_failure() {
        var notification = gateway.part("notification");
        notification.behave(
                exchange -> {
                    if (notification.asked().size() == 1) {
                        Upstream.reply(exchange, 503, "starting");
                    } else {
                        Upstream.reply(exchange, 200, "here");
                    }
                });

        ask("GET", "/api/v1/messages")
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .isEqualTo("here");
    }

    @Test
    void what_a_service_itself_says_is_passed_on_unchanged() {
        for (int status : new int[] {400, 404, 409, 412, 422, 428, 500, 503}) {
            gateway.part("strategy")
                    .behave(exchange -> Upstream.reply(exchange, status, "said by strategy"));
            ask("POST", "/api/v1/meetings")
                    .expectStatus()
                    .isEqualTo(status)
                    .expectBody(String.class)
                    .isEqualTo("said by strategy");
        }
    }

    @Test
    void nobody_waits_longer_than_the_service_is_given() {
        var never = new CountDownLatch(1);
        gateway.part("submission").behave(_ -> never.await());
        var before = Instant.now();

        ask("POST", "/api/v1/calls").expectStatus().isEqualTo(503);

        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofMillis(1500));
        never.countDown();
    }

    @Test
    void a_service_that_keeps_failing_is_left_alone_and_the_others_are_not() {
        var analytics = gateway.part("analytics");
        analytics.behave(HttpExchange::close);
        for (int i = 0; i < 10; i++) {
            ask("POST", "/api/v1/events").expectStatus().isEqualTo(503);
        }
        analytics.forget();

        ask("POST", "/api/v1/events").expectStatus().isEqualTo(503);
        ask("GET", "/api/v1/events").expectStatus().isEqualTo(503);

        assertThat(analytics.asked()).isEmpty();
        gateway.part("strategy").behave(exchange -> Upstream.reply(exchange, 200, "here"));
        ask("GET", "/api/v1/cycles").expectStatus().isOk();
    }

    private ResponseSpec ask(String method, String path) {
        return gateway.client().method(HttpMethod.valueOf(method)).uri(path).exchange();
    }
}
