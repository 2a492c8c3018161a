package dk.revus.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever refuses a request, the server or the portal: people get a Danish page. */
class OddRequestsTest {

    private static final int PATIENCE_MILLIS = 5000;

    @BeforeEach
    void everythingRuns() {
        RunningPortal.gateway().reset();
    }

    static Stream<Arguments> oddRequests() {
        return Stream.of(
                Arguments.of("brackets in the query", "GET /themes?x[y]=1", "", 400),
                Arguments.of("an address in Latin-1", "GET /r\u00f8d", "", 400),
                Arguments.of("a query in Latin-1", "GET /themes?x=r\u00f8d", "", 400),
                Arguments.of("a bad escape in the address", "GET /themes/%zz", "", 400),
                Arguments.of("an escape that is no UTF-8", "GET /themes/%ff", "", 400),
                Arguments.of("a zero byte", "GET /themes/a%00b", "", 400),
                Arguments.of("a way up", "GET /../../etc/passwd", "", 400),
                Arguments.of("a bad escape in the query", "GET /themes?x=%zz", "", 400),
                Arguments.of("a query that is no UTF-8", "GET /themes?x=%ff", "", 400),
                Arguments.of("the same on the front page", "GET /?done=%ff", "", 400),
                Arguments.of("the same where nothing is", "GET /nothing?x=%ff", "", 404),
                Arguments.of("the same in a style sheet", "GET /static/css/x.css?x=%ff", "", 400),
                Arguments.of("a method that nobody knows", "BREW /themes", "", 400),
                Arguments.of("tracing", "TRACE /themes", "", 405),
                Arguments.of("an expectation", "GET /themes", "Expect: much\r\n", 417),
                Arguments.of("too many headers", "GET /themes", "x: y\r\n".repeat(200), 400),
                Arguments.of("two hosts", "GET /themes", "Host: a\r\n", 400),
                Arguments.of(
                        "a form without a boundary",
                        "POST /messages/BE-0001/mark-read",
                        "Content-Type: multipart/form-data\r\nContent-Length: 1\r\n\r\nx",
                        400),
                Arguments.of(
                        "a form that is no UTF-8",
                        "POST /messages/BE-0001/mark-read",
                        "Content-Type: application/x-www-form-urlencoded\r\n"
                                + "Content-Length: 5\r\n\r\nx=%ff",
                        400));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddRequests")
    void an_odd_request_gets_a_page_of_ours(String kind, String line, String more, int status)
            throws IOException {
        var answer =
                answer(
                        line
                                + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                                + more
                                + "\r\n");
        assertThat(answer).as(answer).startsWith("HTTP/1.1 " + status + " ");
        var page = Jsoup.parse(answer.substring(answer.indexOf("\r\n\r\n")));
        assertThat(page.select("html").attr("lang")).isEqualTo("da");
        assertThat(page.select("h1").text())
                .isIn("Det kunne siden ikke forstå", "Siden findes ikke");
        assertThat(page.select("main a[href=/]").text()).isEqualTo("Gå til forsiden");
        assertThat(page.select("link[rel=icon]")).as("its icon").hasSize(1);
        assertThat(page.text()).doesNotContainIgnoringCase("tomcat", "exception", "error");
    }

    static Stream<Arguments> harmless() {
        return Stream.of("/", "/themes", "/static/css/revus.css")
                .flatMap(
                        page ->
                                Stream.of(
                                        Arguments.of(page, "Content-Type: multipart/form-data\r\n"),
                                        Arguments.of(
                                                page,
                                                "Accept-Language: "
                                                        + "da,en-US,sv,nb;q=0.4,".repeat(100)
                                                        + "fi\r\n")));
    }

    @ParameterizedTest(name = "{0} with {1}")
    @MethodSource("harmless")
    void what_no_page_needs_stands_in_nobody_s_way(String page, String header) throws IOException {
        assertThat(
                        answer(
                                "GET "
                                        + page
                                        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
                                        + header
                                        + "\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    private static String answer(String request) throws IOException {
        var port = URI.create(RunningPortal.address()).getPort();
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
