package dk.revus.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/** What every request goes through, whoever it is for. */
class EntranceTest {

    static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = new RunningGateway(Map.of("revus.gateway.body-timeout", "500ms"));
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void a_body_of_the_largest_size_arrives_whole() {
        var body = new byte[256 * 1024];
        body[body.length - 1] = 7;
        send(body).expectStatus().isOk();

        assertThat(gateway.part("submission").last().body()).isEqualTo(body);
    }

    @Test
    void one_byte_more_is_too_large() {
        gateway.part("submission").forget();

        send(new byte[256 * 1024 + 1])
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:revus:problem:too-large");
        assertThat(gateway.part("submission").asked()).isEmpty();
    }

    @Test
    void a_body_that_does_not_say_its_size_is_counted() throws Exception {
        assertThat(sendChunked(256 * 1024)).isEqualTo(200);
        assertThat(gateway.part("submission").last().body()).hasSize(256 * 1024);

        gateway.part("submission").forget();
        assertThat(sendChunked(256 * 1024 + 1)).isEqualTo(413);
        assertThat(gateway.part("submission").asked()).isEmpty();
    }

    @Test
    void a_body_that_never_ends_is_not_waited_for() throws Exception {
        gateway.part("submission").forget();
        try (var socket = new java.net.Socket("127.0.0.1", gateway.port)) {
            socket.getOutputStream()
                    .write(
                            ("POST /api/v1/calls HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                                            + "Content-Length: 10\r\n\r\nabc")
                                    .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            var answer = new byte[12];
            assertThat(socket.getInputStream().readNBytes(answer, 0, 12)).isEqualTo(12);
            assertThat(answer).asString().isEqualTo("HTTP/1.1 408");
        }
        assertThat(gateway.part("submission").asked()).isEmpty();
    }

    @Test
    void what_only_the_platform_may_say_is_taken_away() {
        gateway.client()
                .get()
                .uri("/api/v1/calls")
                .header("X-Forwarded-For", "10.0.0.1")
                .header("X-Forwarded-Host", "elsewhere.example")
                .header("Forwarded", "for=10.0.0.1")
                .header("X-Real-IP", "10.0.0.1")
                .header("X-Revus-Local-Secret", "guess")
                .header("x-revus-actor", "drift")
                .header("Authorization", "Basic ZHJpZnQ6")
                .header("X-Ordinary", "stays")
                .exchange()
                .expectStatus()
                .isOk();

        var seen = gateway.part("submission").last();
        assertThat(seen.headers().keySet())
                .noneMatch(
                        name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("x-forwarded"))
                .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("x-revus"));
        assertThat(seen.header("Forwarded")).isEmpty();
        assertThat(seen.header("X-Real-IP")).isEmpty();
        assertThat(seen.header("Authorization")).isEmpty();
        assertThat(seen.header("X-Ordinary")).containsExactly("stays");
    }

    @Test
    void the_keys_of_sessions_stay_at_the_gateway() {
        gateway.client()
                .get()
                .uri("/")
                .header("Cookie", "REVUS_SESSION=a; sprog=da; ISSUER_SESSION=b")
                .exchange();

        assertThat(gateway.part("portal").last().header("Cookie")).containsExactly("sprog=da");
    }

    @Test
    void a_trace_that_was_begun_elsewhere_goes_on() {
        var trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        gateway.client()
                .get()
                .uri("/api/v1/calls")
                .header("traceparent", trace)
                .header("X-Correlation-Id", "case-4711")
                .exchange()
                .expectHeader()
                .valueEquals("X-Correlation-Id", "case-4711");

        var seen = gateway.part("submission").last();
        assertThat(seen.header("traceparent")).containsExactly(trace);
        assertThat(seen.header("X-Correlation-Id")).containsExactly("case-4711");
    }

    @Test
    void an_improper_trace_or_none_begins_a_new_one() {
        for (var improper : new String[] {"", "00-0-0-01", "x\u00e6"}) {
            var answered =
                    gateway.client()
                            .get()
                            .uri("/api/v1/calls")
                            .header("traceparent", improper)
                            .header("X-Correlation-Id", "<script>")
                            .exchange()
                            .returnResult(String.class)
                            .getResponseHeaders()
                            .getFirst("X-Correlation-Id");

            assertThat(answered).matches("[0-9a-f]{32}");
            assertThat(gateway.part("submission").last().header("traceparent"))
                    .singleElement()
                    .asString()
                    .matches("00-" + answered + "-[0-9a-f]{16}-01");
        }
    }

    @Test
    void every_answer_tells_the_browser_once_what_it_may_do() {
        gateway.part("portal")
                .behave(
                        exchange -> {
                            exchange.getResponseHeaders().add("X-Content-Type-Options", "nosniff");
                            exchange.getResponseHeaders()
                                    .add("Content-Security-Policy", "default-src *");
                            exchange.getResponseHeaders().add("Cache-Control", "max-age=60");
                            Upstream.reply(exchange, 200, "a page");
                        });
        for (var path : new String[] {"/", "/api/v1/nothing", "/sign-in", "/actuator/health"}) {
            var headers =
                    gateway.client()
                            .get()
                            .uri(path)
                            .exchange()
                            .returnResult(String.class)
                            .getResponseHeaders();
            assertThat(headers.get("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .contains("default-src 'self'", "frame-ancestors 'none'")
                    .contains("form-action 'self' " + gateway.issuer.url());
            assertThat(headers.get("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(headers.get("Referrer-Policy")).containsExactly("same-origin");
            assertThat(headers.get("Permissions-Policy")).hasSize(1);
            assertThat(headers.get("Strict-Transport-Security")).isNull();
            assertThat(headers.getCacheControl())
                    .isEqualTo(path.equals("/") ? "max-age=60" : "no-store");
        }
    }

    private static org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec send(
            byte[] body) {
        return gateway.client()
                .post()
                .uri("/api/v1/calls")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private static int sendChunked(int size) throws Exception {
        try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var request =
                    HttpRequest.newBuilder(URI.create(gateway.url() + "/api/v1/calls"))
                            .POST(
                                    BodyPublishers.ofInputStream(
                                            () -> new ByteArrayInputStream(new byte[size])))
                            .build();
            return http.send(request, BodyHandlers.ofString()).statusCode();
        }
    }
}
