package dk.revus.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.web.SmallService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A problem says what it is, what to do about it, and what to name when one asks about it. */
class ProblemFormTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private static SmallService service;

    @BeforeAll
    static void start() {
        service = new SmallService();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static JsonNode problem(String path, String traceparent) {
        var answer =
                service.send(
                        "GET",
                        path,
                        null,
                        "Authorization",
                        "Bearer somebody",
                        "traceparent",
                        traceparent,
                        "X-Correlation-Id",
                        "c-17");
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        return JsonMapper.shared().readTree(answer.body());
    }

    @Test
    void the_trace_is_the_one_that_the_gateway_gave() {
        var problem = problem("/api/v1/nothing", "00-" + TRACE + "-00f067aa0ba902b7-01");
        assertThat(problem.path("traceId").asString()).isEqualTo(TRACE);
        assertThat(problem.has("correlationId")).isFalse();
        assertThat(problem.path("type").asString()).isEqualTo("urn:revus:problem:not-found");
        assertThat(problem.path("title").asString()).isEqualTo("Not Found");
        assertThat(problem.path("status").asInt()).isEqualTo(404);
        assertThat(problem.path("instance").asString()).isEqualTo("/api/v1/nothing");
    }

    @Test
    void a_trace_that_is_none_is_not_passed_on() {
        var problem = problem("/api/v1/nothing", "<script>");
        assertThat(problem.path("traceId").asString()).matches("[0-9a-f]{32}");
    }

    @Test
    void what_went_wrong_with_us_stays_with_us() {
        var problem = problem("/api/v1/broken", "00-" + TRACE + "-00f067aa0ba902b7-01");
        assertThat(problem.path("status").asInt()).isEqualTo(500);
        assertThat(problem.path("type").asString()).isEqualTo("urn:revus:problem:internal-error");
        assertThat(problem.path("traceId").asString()).isEqualTo(TRACE);
        assertThat(problem.toString()).doesNotContain("secret of the machine");
    }
}
