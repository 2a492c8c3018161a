package dk.revus.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Whoever refuses a request, the server, a filter or the framework: the answer has one form. */
class RefusedBeforeAControllerTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private static SmallService service;

    @BeforeAll
    static void start() {
        service = new SmallService();
        log.start();
        root().addAppender(log);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @AfterAll
    static void stop() {
        root().detachAppender(log);
        service.close();
    }

    private static RawHttp send(String line, String... headers) {
        return RawHttp.send(
                service.port(),
                line
                        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                        + String.join("", headers)
                        + "\r\n");
    }

    static Stream<Arguments> oddRequests() {
        return Stream.of(
                Arguments.of("brackets in the query", "GET /api/v1/things?x[y]=1", 400),
                Arguments.of("an address in Latin-1", "GET /api/v1/things/r\u00f8d", 400),
                Arguments.of("a query in Latin-1", "GET /api/v1/things?x=r\u00f8d", 400),
                Arguments.of("a bad escape in the address", "GET /api/v1/things/%zz", 400),
                Arguments.of("half an escape", "GET /api/v1/things/%f", 400),
                Arguments.of("an escape that is no UTF-8", "GET /api/v1/things/%ff", 400),
                Arguments.of("a zero byte", "GET /api/v1/things/a%00b", 400),
                Arguments.of("a slash in disguise", "GET /api/v1/things/a%2Fb", 400),
                Arguments.of("a way up", "GET /api/v1/things/../../../../etc/passwd", 400),
                Arguments.of("a bad escape in the query", "GET /api/v1/things?after=%zz", 400),
                Arguments.of("a query that is no UTF-8", "GET /api/v1/things?x=%ff", 400),
                Arguments.of("half a character in the query", "GET /api/v1/things?x=%c3", 400),
                Arguments.of("a zero byte in the query", "GET /api/v1/things?after=%00", 200),
                Arguments.of("a method that nobody knows", "BREW /api/v1/things", 400),
                Arguments.of("a method that is no word", "G{}T /api/v1/things", 400),
                Arguments.of("tracing", "TRACE /api/v1/things", 405));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddRequests")
    void an_odd_address_gets_a_problem(String kind, String line, int status) {
        assertProblem(send(line), status);
    }

    static Stream<Arguments> oddHeaders() {
        return Stream.of(
                Arguments.of(
                        "an expectation", "Expect: the unexpected\r\n", 417, "malformed-request"),
                Arguments.of("too many headers", "x: y\r\n".repeat(200), 400, "malformed-request"),
                Arguments.of("a header too long", "x: " + "y".repeat(20_000) + "\r\n", 400, ""),
                Arguments.of("two lengths", "Content-Length: 1\r\nContent-Length: 2\r\n", 400, ""),
                Arguments.of("a length below zero", "Content-Length: -1\r\n", 400, ""),
                Arguments.of("a coding of transfer", "Transfer-Encoding: gzip\r\n", 501, ""),
                Arguments.of("two hosts", "Host: a\r\n", 400, ""),
                Arguments.of("what is not accepted", "Accept: image/png\r\n", 406, ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddHeaders")
    void an_odd_header_gets_a_problem(String kind, String header, int status, String code) {
        assertProblem(send("GET /api/v1/things", header), status);
    }

    static Stream<Arguments> harmlessHeaders() {
        return Stream.of(
                Arguments.of("an odd language", "Accept-Language: ;;;q=9,x-,1\r\n"),
                Arguments.of("more languages than a shelf holds", manyLanguages()),
                Arguments.of(
                        "a form without a boundary and without a body",
                        "Content-Type: multipart/form-data\r\n"));
    }

    private static String manyLanguages() {
        return "Accept-Language: " + "da,en-US,sv,nb;q=0.4,".repeat(100) + "fi\r\n";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmlessHeaders")
    void what_nobody_needs_to_understand_stands_in_nobody_s_way(String kind, String header) {
        assertProblem(send("GET /api/v1/things", header), 200);
    }

    @Test
    void what_broke_before_a_controller_is_found_in_the_log_by_its_trace() {
        var answer = send("GET /api/v1/things", "X-Break: yes\r\n");
        assertProblem(answer, 500);
        var trace = JSON.readTree(answer.body()).path("traceId").asString();
        assertThat(log.list)
                .filteredOn(entry -> entry.getLevel() == Level.ERROR)
                .filteredOn(entry -> entry.getFormattedMessage().contains(trace))
                .hasSize(1)
                .allSatisfy(
                        entry ->
                                assertThat(entry.getThrowableProxy().getMessage())
                                        .isEqualTo("broken on purpose"));
    }

    @Test
    void a_line_that_is_no_request_gets_a_problem() {
        assertProblem(RawHttp.send(service.port(), "hello\r\n\r\n"), 400);
    }

    private static void assertProblem(RawHttp answer, int status) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        if (status == 200) {
            return;
        }
        assertThat(answer.headers()).as(answer.toString()).containsKey("content-type");
        assertThat(answer.headers().get("content-type")).isEqualTo("application/problem+json");
        var problem = JSON.readTree(answer.body());
        assertThat(problem.path("type").asString()).startsWith("urn:revus:problem:");
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("traceId").asString()).matches("[0-9a-f]{32}");
        assertThat(answer.body()).doesNotContainIgnoringCase("tomcat", "exception", "java");
    }
}
