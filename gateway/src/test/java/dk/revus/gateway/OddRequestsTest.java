package dk.revus.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever anybody sends: it is told what is wrong with it, and who reads beside it notices
 * nothing. A breaker that opens here would stay open for the whole test.
 */
class OddRequestsTest {

    private static final int TIMES = 12;

    static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway =
                new RunningGateway(
                        Map.of(
                                "revus.gateway.passage.breaker.window", 6,
                                "revus.gateway.passage.breaker.calls", 3,
                                "revus.gateway.passage.breaker.rest", "60s",
                                "revus.gateway.rate.per-second", 10_000,
                                "revus.gateway.rate.burst", 10_000,
                                "revus.gateway.uploads.pause", "300ms",
                                "revus.gateway.body-timeout", "300ms"));
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    private static Arguments odd(String what, int status, String request) {
        return Arguments.of(what, status, request);
    }

    private static String get(String target, String... headers) {
        return "GET "
                + target
                + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                + String.join("\r\n", headers)
                + (headers.length == 0 ? "\r\n" : "\r\n\r\n");
    }

    private static String host(String... hosts) {
        var lines = new StringBuilder("GET /api/v1/calls HTTP/1.1\r\n");
        for (var host : hosts) {
            lines.append("Host: ").append(host).append("\r\n");
        }
        return lines.append("Connection: close\r\n\r\n").toString();
    }

    private static String post(String... lines) {
        return "POST /api/v1/calls HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                + String.join("\r\n", lines);
    }

    private static String upload(String... lines) {
        return "POST /api/v1/calls/IK-2017-01/attachments HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                + "Content-Type: multipart/form-data; boundary=x\r\n"
                + String.join("\r\n", lines);
    }

    private static String headers(int count) {
        var all = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            all.add("X-" + i + ": " + i);
        }
        return get("/api/v1/calls", all.toArray(String[]::new));
    }

    static Stream<Arguments> requests() {
        return Stream.of(hosts(), targets(), methods(), headers(), bodies(), harmless())
                .flatMap(kind -> kind);
    }

    private static Stream<Arguments> hosts() {
        return Stream.of(
                odd("no host", 400, host()),
                odd("an empty host", 400, host("")),
                odd("two hosts", 400, host("127.0.0.1", "127.0.0.1")),
                odd("a host with a blank", 400, host("a b")),
                odd("a host with a bracket", 400, host("exa<mple")),
                odd("a host with a user", 400, host("a@127.0.0.1")),
                odd("a host with a path", 400, host("127.0.0.1/api")),
                odd("a host with two ports", 400, host("127.0.0.1:80:80")),
                odd("a port that is none", 400, host("127.0.0.1:x")),
                odd("a port too high", 400, host("127.0.0.1:99999")),
                odd("an open bracket", 400, host("[::1")),
                odd("a percent in a host", 400, host("%31")),
                odd("an underscore before all", 400, host("_x.example")),
                odd("a host in Latin-1", 400, host("r\u00f8d.example")));
    }

    private static Stream<Arguments> targets() {
        return Stream.of(
                odd("an escape that is none", 400, get("/api/v1/calls/%zz")),
                odd("half an escape", 400, get("/api/v1/calls?x=%4")),
                odd("an address in Latin-1", 400, get("/api/v1/themes/b\u00e6k")),
                odd("a query in Latin-1", 400, get("/api/v1/themes?q=\u00f8")),
                odd("brackets in a query", 400, get("/api/v1/themes?x[y]=1")),
                odd("braces in a query", 400, get("/api/v1/themes?x={y}")),
                odd("a pipe", 400, get("/api/v1/themes?x=a|b")),
                odd("a back-slash", 400, get("/api/v1\\calls")),
                odd("a quotation mark", 400, get("/api/v1/calls?x=\"")),
                odd("a fragment", 400, get("/api/v1/calls#top")),
                odd("a zero byte", 400, get("/api/v1/calls/%00")),
                odd("a hidden dot", 400, get("/api/v1/%2e%2e/calls")),
                odd("a semicolon", 400, get("/api/v1/calls;a=b")),
                odd("a hidden slash", 400, get("/api/v1/calls%2fx")),
                odd("no slash before all", 400, get("api/v1/calls")),
                odd("another scheme", 400, get("ftp://127.0.0.1/api/v1/calls")),
                odd("a user in the address", 400, get("http://a@127.0.0.1/api/v1/calls")),
                odd("no host in the address", 400, get("http:///api/v1/calls")),
                odd("a star", 400, get("*").replaceFirst("GET", "OPTIONS")),
                odd("a tunnel", 400, get("127.0.0.1:80").replaceFirst("GET", "CONNECT")),
                odd("a long address", 414, get("/api/v1/calls?x=" + "a".repeat(5_000))),
                odd("a very long address", 414, get("/api/v1/calls?x=" + "a".repeat(90_000))));
    }

    private static Stream<Arguments> methods() {
        return Stream.of(
                odd("a method nobody has", 405, get("/api/v1/calls").replaceFirst("GET", "FOO")),
                odd("a small method", 405, get("/api/v1/calls").replaceFirst("GET", "get")),
                odd("a trace", 405, get("/api/v1/calls").replaceFirst("GET", "TRACE")),
                odd(
                        "a long method",
                        405,
                        get("/api/v1/calls").replaceFirst("GET", "A".repeat(2_000))),
                odd("a method with a sign", 400, get("/api/v1/calls").replaceFirst("GET", "G@T{")),
                odd("no version", 400, "GET /api/v1/calls\r\n\r\n"),
                odd(
                        "a version to come",
                        400,
                        "GET /api/v1/calls HTTP/7.3\r\nHost: 127.0.0.1\r\n\r\n"),
                odd("a version that is none", 400, "GET / HTTX/1.1\r\nHost: 127.0.0.1\r\n\r\n"),
                odd("words", 400, "hello there\r\n\r\n"),
                odd("a TLS greeting", 400, "\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n"));
    }

    private static Stream<Arguments> headers() {
        return Stream.of(
                odd("many headers", 431, headers(70)),
                odd("very many headers", 431, headers(7_000)),
                odd("a long header", 431, get("/api/v1/calls", "X: " + "a".repeat(9_000))),
                odd("a very long header", 431, get("/api/v1/calls", "X: " + "a".repeat(90_000))),
                odd("a header without a name", 400, get("/api/v1/calls", ": x")),
                odd("a blank in a name", 400, get("/api/v1/calls", "X Y: x")),
                odd("a control sign in a value", 400, get("/api/v1/calls", "X: a\u0001b")),
                odd("a zero in a value", 400, get("/api/v1/calls", "X: a\u0000b")),
                odd("an expectation", 417, get("/api/v1/calls", "Expect: the-best")),
                odd(
                        "a web socket",
                        400,
                        get(
                                        "/api/v1/calls",
                                        "Upgrade: websocket",
                                        "Sec-WebSocket-Version: 13",
                                        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==")
                                .replace("Connection: close", "Connection: Upgrade")),
                odd(
                        "a bearer of nothing",
                        401,
                        get("/api/v1/calls", "Authorization: Bearer !!! !!!")));
    }

    private static Stream<Arguments> bodies() {
        return Stream.of(
                odd("a length in words", 400, post("Content-Length: ten", "", "x")),
                odd("a length below nothing", 400, post("Content-Length: -1", "", "x")),
                odd("an endless length", 400, post("Content-Length: 99999999999999999999", "", "")),
                odd("a great length", 413, post("Content-Length: 999999999999", "", "")),
                odd("two lengths", 400, post("Content-Length: 1", "Content-Length: 2", "", "xx")),
                odd("a piece of odd size", 400, chunked("zz\r\n")),
                odd("an odd first piece", 400, post("Transfer-Encoding: chunked", "", "zz\r\n{}")),
                odd("a piece below nothing", 400, chunked("-1\r\n")),
                odd("a body that stops", 408, post("Content-Length: 9", "", "x")),
                odd("a file that stops", 408, upload("Content-Length: 9", "", "x")),
                odd(
                        "a file in odd pieces",
                        400,
                        upload("Transfer-Encoding: chunked", "", "1\r\nx\r\nzz\r\n")));
    }

    private static String chunked(String pieces) {
        return post("Transfer-Encoding: chunked", "", "1\r\nx\r\n" + pieces);
    }

    /** Odd to look at, and still nothing that a service could not answer. */
    private static Stream<Arguments> harmless() {
        return Stream.of(
                odd("no host, as it was once", 200, "GET /api/v1/calls HTTP/1.0\r\n\r\n"),
                odd("the whole address", 200, get("http://127.0.0.1/api/v1/calls")),
                odd("a query that is not UTF-8", 200, get("/api/v1/calls?x=%ff")),
                odd("a path that is not UTF-8", 200, get("/api/v1/calls/%ff")),
                odd("a next page that is not UTF-8", 302, get("/sign-in?next=%ff")),
                odd("an odd wish for a type", 200, get("/api/v1/calls", "Accept: %%%;;q=z")),
                odd("an odd type", 200, post("Content-Type: ///", "Content-Length: 1", "", "x")),
                odd("an odd language", 200, get("/api/v1/calls", "Accept-Language: ;;;;q=9")),
                odd("an odd day", 200, get("/api/v1/calls", "If-Modified-Since: yesterday")),
                odd("an odd part", 200, get("/api/v1/calls", "Range: bytes=z-")),
                odd("an odd origin", 200, get("/api/v1/calls", "Origin: ://")),
                odd("odd cookies", 200, get("/api/v1/calls", "Cookie: =;;a;b=\"")),
                odd("an odd trace", 200, get("/api/v1/calls", "traceparent: 00-\u00e6")),
                odd("letters of Latin-1", 200, get("/api/v1/calls", "X: \u00e6")),
                odd("an older protocol", 200, get("/api/v1/calls", "Upgrade: h2c")),
                odd(
                        "what is between two servers only",
                        200,
                        get("/api/v1/calls", "TE: trailers", "Connection: host, content-length")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void it_is_told_what_is_wrong_and_nobody_beside_it_notices(
            String what, int status, String request) throws Exception {
        var over = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var beside = threads.submit(() -> readUntil(over));
            var answers = new ArrayList<Wire.Answer>();
            try {
                for (int i = 0; i < (status == 408 ? 4 : TIMES); i++) {
                    answers.add(Wire.say(gateway.port, request));
                }
            } finally {
                over.set(true);
            }

            assertThat(answers).extracting(Wire.Answer::status).containsOnly(status);
            assertThat(beside.get()).as("what a reader beside was answered").containsOnly(200);
            if (status >= 400) {
                assertIsProblem(answers.getLast(), status);
            }
        }
    }

    private static List<Integer> readUntil(AtomicBoolean over) throws Exception {
        var statuses = new ArrayList<Integer>();
        do {
            statuses.add(Wire.say(gateway.port, get("/api/v1/calls")).status());
            statuses.add(Wire.say(gateway.port, get("/api/v1/themes")).status());
        } while (!over.get());
        return statuses;
    }

    private static void assertIsProblem(Wire.Answer answer, int status) {
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.body())
                .contains("\"type\":\"urn:revus:problem:", "\"status\":" + status)
                .containsPattern("\"traceId\":\"[0-9a-f]{32}\"")
                .doesNotContain("Exception");
        if (status == 405) {
            assertThat(answer.header("Allow")).isEqualTo("GET,HEAD,POST,PUT,PATCH,DELETE,OPTIONS");
        }
    }

    @Test
    void a_person_reads_the_same_on_a_page() throws Exception {
        var html = "Accept: text/html,application/xhtml+xml;q=0.9";
        for (var odd :
                List.of(
                        get("/temaer?x[y]=1", html),
                        get("/temaer/b\u00e6k", html),
                        get("/temaer/%zz", html),
                        get("/temaer/%00", html),
                        get("/temaer?x=" + "a".repeat(5_000), html),
                        get("/temaer", html, "X: " + "a".repeat(9_000)),
                        get("/temaer", html, "X: " + "a".repeat(90_000)),
                        get("/temaer", "X: " + "a".repeat(90_000), html),
                        get("/temaer", "Cookie: " + "a=b; ".repeat(20_000), html),
                        get("/temaer", html, "Expect: the-best"),
                        get("/temaer", html, "X Y: z"),
                        get("/temaer", html).replace("Host", "Gost"),
                        get("/temaer", html).replaceFirst("GET", "FOO"))) {
            var answer = Wire.say(gateway.port, odd);

            assertThat(answer.status()).as(odd).isBetween(400, 431);
            assertThat(answer.header("Content-Type")).as(odd).isEqualTo("text/html;charset=UTF-8");
            assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'self';");
            assertThat(answer.body())
                    .contains(
                            "<html lang=\"da\">",
                            "/api/page/refusal.css",
                            "/api/page/favicon.svg",
                            "Gå til forsiden")
                    .doesNotContain("style=", "{");
        }
    }

    /** As the portal answers: only who asks for JSON, and for no page, is told as a program is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/temaer?x[y]=1",
                "/temaer/%zz",
                "/temaer//x",
                "PURGE /temaer",
                "/temaer?x=LONG"
            })
    void outside_of_the_api_only_JSON_that_is_asked_for_is_answered(String what) throws Exception {
        var target = what.replace("PURGE ", "").replace("LONG", "a".repeat(5_000));
        var method = what.startsWith("PURGE ") ? "PURGE" : "GET";
        for (var page : List.of("Accept: */*", "X: y", "Accept: text/html, application/json")) {
            var answer = Wire.say(gateway.port, get(target, page).replaceFirst("GET", method));

            assertThat(answer.status()).as(page).isBetween(400, 414);
            assertThat(answer.header("Content-Type")).as(page).isEqualTo("text/html;charset=UTF-8");
        }
        for (var json : List.of("application/json", "application/problem+json, */*")) {
            var answer =
                    Wire.say(
                            gateway.port,
                            get(target, "Accept: " + json).replaceFirst("GET", method));

            assertThat(answer.header("Content-Type"))
                    .as(json)
                    .isEqualTo("application/problem+json");
        }
    }

    @Test
    void whoever_chose_English_reads_English() throws Exception {
        var page =
                Wire.say(
                        gateway.port,
                        get("/temaer?x[y]=1", "Accept: text/html", "Cookie: revus-language=en"));

        assertThat(page.body()).contains("<html lang=\"en\">", "Go to the front page");
    }

    @Test
    void what_a_refusal_says_inside_nobody_says_from_outside() throws Exception {
        var answer = Wire.say(gateway.port, get("/api/v1/calls", "X-Revus-Refusal: NO_HOST"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(gateway.part("submission").last().header("X-Revus-Refusal")).isEmpty();
    }

    @Test
    void an_expectation_that_the_gateway_has_met_goes_no_further() throws Exception {
        gateway.part("submission").forget();
        var answer =
                Wire.say(gateway.port, post("Expect: 100-continue", "Content-Length: 1", "", "x"));

        assertThat(answer.text()).startsWith("HTTP/1.1 100 ").contains("HTTP/1.1 200 ");
        assertThat(gateway.part("submission").last().header("Expect")).isEmpty();
    }
}
