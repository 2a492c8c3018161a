package dk.revus.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.HttpHeaders;

/** The interfaces against a gateway that answers as a test says. */
class AskingThePlatformTest {

    private record Asked(String method, String address, HttpHeaders headers, String body) {}

    private record Reply(int status, String body) {}

    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private HttpServer gateway;
    private AnnotationConfigApplicationContext portal;

    @BeforeEach
    void start() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/api/v1/", this::answer);
        gateway.start();
        var address = URI.create("http://127.0.0.1:" + gateway.getAddress().getPort());
        var breaker =
                CircuitBreakerConfig.custom()
                        .minimumNumberOfCalls(5)
                        .recordExceptions(PartUnavailable.class)
                        .build();
        portal = new AnnotationConfigApplicationContext();
        portal.registerBean(
                ApiProperties.class,
                () ->
                        new ApiProperties(
                                address,
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(8),
                                Duration.ofSeconds(8)));
        portal.registerBean(CircuitBreakerRegistry.class, () -> CircuitBreakerRegistry.of(breaker));
        portal.registerBean(BulkheadRegistry.class, BulkheadRegistry::ofDefaults);
        portal.register(ApiConfiguration.class, Guard.class, FilePassage.class, FilesApi.class);
        portal.refresh();
    }

    @AfterEach
    void stop() {
        portal.close();
        gateway.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var address = exchange.getRequestURI().toString().substring("/api/v1".length());
        var headers = new HttpHeaders();
        exchange.getRequestHeaders().forEach(headers::addAll);
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(new Asked(exchange.getRequestMethod(), address, headers, body));
        var reply = replies.getOrDefault(address, new Reply(200, "{}"));
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        var bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private <T> T api(Class<T> type) {
        return portal.getBean(type);
    }

    private static Change change(long version, String text) {
        return new Change(version, "key-of-the-form", Map.of("text", text));
    }

    @Test
    void a_list_is_read_to_its_end_and_keeps_its_filter() {
        replies.put(
                "/themes?cycle=2019&limit=200",
                new Reply(200, "{\"items\": [{\"themeId\": \"TE-1\"}], \"next\": \"a b&c\"}"));
        replies.put(
                "/themes?cycle=2019&limit=200&after=a%20b%26c",
                new Reply(200, "{\"items\": [{\"themeId\": \"TE-2\"}]}"));

        assertThat(api(CatalogueApi.class).themes("2019"))
                .extracting("themeId")
                .containsExactly("TE-1", "TE-2");
        assertThat(asked).hasSize(2);
    }

    @Test
    void what_the_path_leaves_open_cannot_leave_it() {
        api(ProjectApi.class).project("../themes?x={y}");

        assertThat(asked)
                .extracting(Asked::address)
                .containsExactly("/projects/..%2Fthemes%3Fx%3D%7By%7D");
    }

    @Test
    void a_form_sent_twice_is_a_repeat_only_with_the_same_content() {
        var submission = api(SubmissionApi.class);

        submission.save("IK", "167", change(3, "a"));
        submission.save("IK", "167", change(3, "a"));
        submission.save("IK", "167", change(3, "b"));
        submission.save("IK", "167", change(4, "a"));
        submission.save("IK", "169", change(3, "a"));

        var keys = asked.stream().map(one -> one.headers().getFirst("Idempotency-Key")).toList();
        assertThat(keys.get(1)).isEqualTo(keys.getFirst()).isNotEqualTo("key-of-the-form");
        assertThat(keys.subList(1, 5)).doesNotHaveDuplicates();
    }

    @Test
    void a_change_says_what_it_was_made_on() {
        api(SubmissionApi.class).withResponse("IK", "167", "submit", change(3, "a"));

        var sent = asked.getFirst();
        assertThat(sent.method()).isEqualTo("POST");
        assertThat(sent.address()).isEqualTo("/calls/IK/responses/167:submit");
        assertThat(sent.headers().getIfMatch()).containsExactly("\"3\"");
        assertThat(sent.headers().getContentType()).hasToString("application/json");
        assertThat(sent.body()).isEqualTo("{\"text\":\"a\"}");
    }

    @Test
    void something_new_is_made_on_nothing() {
        api(CatalogueApi.class).propose(new Change(null, "k", Map.of()));

        assertThat(asked.getFirst().headers().headerNames()).doesNotContain("If-Match");
    }

    @Test
    void a_no_is_told_with_its_code() {
        replies.put(
                "/meetings/M1",
                new Reply(
                        409,
                        "{\"type\": \"urn:revus:problem:already-held\", \"detail\": \"Held\"}"));

        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> api(StrategyApi.class).meeting("M1"))
                .satisfies(no -> assertThat(no.code()).isEqualTo("already-held"))
                .satisfies(no -> assertThat(no.status()).isEqualTo(409));
    }

    @Test
    void a_no_that_is_none_of_ours_goes_by_its_status() {
        replies.put("/meetings/M1", new Reply(404, "<html>"));

        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> api(StrategyApi.class).meeting("M1"))
                .satisfies(no -> assertThat(no.code()).isEqualTo("not-found"));
    }

    @Test
    void what_cannot_be_read_is_as_good_as_away() {
        replies.put("/meetings/M1", new Reply(200, "{\"meetingId\": "));

        assertThatExceptionOfType(PartUnavailable.class)
                .isThrownBy(() -> api(StrategyApi.class).meeting("M1"))
                .satisfies(away -> assertThat(away.part()).isEqualTo(Part.STRATEGY));
    }

    @Test
    void a_part_that_is_away_is_left_alone_and_the_others_are_asked() {
        replies.put("/meetings/M1", new Reply(503, ""));
        for (int time = 0; time < 20; time++) {
            assertThatExceptionOfType(PartUnavailable.class)
                    .isThrownBy(() -> api(StrategyApi.class).meeting("M1"));
        }

        assertThat(asked).hasSize(5);
        api(ProjectApi.class).project("P1");
        assertThat(asked).hasSize(6);
    }

    @Test
    void a_no_is_no_reason_to_leave_a_part_alone() {
        replies.put("/meetings/M1", new Reply(404, "{}"));
        for (int time = 0; time < 20; time++) {
            assertThatExceptionOfType(ApiProblem.class)
                    .isThrownBy(() -> api(StrategyApi.class).meeting("M1"));
        }

        assertThat(asked).hasSize(20);
    }
}
