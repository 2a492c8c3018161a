package dk.revus.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A controller's method says what is shown; its tag and its address come with it. */
class AnswerHeadersTest {

    private static final String PAGE = "/api/v1/books/one/pages/12";

    private static SmallService service;

    @BeforeAll
    static void start() {
        service = new SmallService();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> send(String method, String path, String... more) {
        var headers = new String[4 + more.length];
        headers[0] = "Authorization";
        headers[1] = "Bearer somebody";
        headers[2] = IdempotencyFilter.HEADER;
        headers[3] = UUID.randomUUID().toString();
        System.arraycopy(more, 0, headers, 4, more.length);
        return service.send(method, path, null, headers);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void the_version_of_what_is_shown_is_its_tag_and_not_its_address() {
        var read = send("GET", "/api/v1/books/one/pages/12");

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(header(read, "ETag")).matches("\"7-[0-9a-f]{16}\"");
        assertThat(header(read, "Location")).isEmpty();
        assertThat(read.body()).isEqualTo("{\"book\":\"one\",\"page\":12,\"version\":7}");
    }

    @Test
    void a_reader_who_has_it_already_is_sent_nothing() {
        var tag = header(send("GET", PAGE), "ETag");

        for (var known :
                List.of(
                        tag,
                        "W/" + tag,
                        "*",
                        " * ",
                        "\"6, 7\", W/\"8\" , " + tag,
                        "\"\"," + tag + ",\"6\"")) {
            for (var method : List.of("GET", "HEAD")) {
                var again = send(method, PAGE, "If-None-Match", known);
                assertThat(again.statusCode()).as(known).isEqualTo(304);
                assertThat(header(again, "ETag")).isEqualTo(tag);
                assertThat(again.body()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "\"7\"", "7", "\"*\"", "\"7-0000000000000000\"", "", ","})
    void who_has_another_is_sent_this_one(String known) {
        assertThat(send("GET", PAGE, "If-None-Match", known).statusCode()).isEqualTo(200);
    }

    @Test
    void what_has_a_tag_of_its_own_is_known_in_the_same_ways() {
        for (var known : List.of("\"7\"", "W/\"7\"", "*", "\"6\", \"7\"")) {
            var again = send("GET", "/api/v1/things/one", "If-None-Match", known);
            assertThat(again.statusCode()).as(known).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
    }

    @Test
    void one_version_has_another_tag_for_whoever_is_shown_something_else() {
        var path = "/api/v1/things/one/shown";
        var open = service.send("GET", path, null);
        var signedIn = send("GET", path);

        assertThat(open.body()).isNotEqualTo(signedIn.body());
        assertThat(header(open, "ETag")).isNotEqualTo(header(signedIn, "ETag"));
        assertThat(header(open, "Vary")).contains("Authorization");
        assertThat(header(signedIn, "Vary")).contains("Authorization");
        assertThat(send("GET", path, "If-None-Match", header(open, "ETag")).body())
                .isEqualTo(signedIn.body());
    }

    @Test
    void what_was_not_there_may_be_there_for_another() {
        var closed = service.send("GET", PAGE, null);

        assertThat(closed.statusCode()).isEqualTo(401);
        assertThat(header(closed, "Vary")).contains("Authorization");
    }

    /** Which version may be changed is the guard's to know, which answers with how it is now. */
    @Test
    void what_a_writer_has_seen_is_not_held_against_what_came_of_it() {
        var written =
                send(
                        "PUT",
                        "/api/v1/books/one/pages/12",
                        "If-Match",
                        "\"7\"",
                        "If-None-Match",
                        "\"8\"");

        assertThat(written.statusCode()).isEqualTo(200);
        assertThat(header(written, "ETag")).startsWith("\"8-");
    }

    @Test
    void a_new_thing_is_told_with_its_address_in_the_list_it_was_sent_to() {
        var made = send("POST", "/api/v1/books/%C3%B8/pages");

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(header(made, "ETag")).startsWith("\"1-");
        assertThat(header(made, "Location")).isEqualTo("/api/v1/books/%C3%B8/pages/side%203");
    }

    @Test
    void or_in_the_list_that_the_method_names() {
        assertThat(header(send("POST", "/api/v1/books/one/pages/12:copy"), "Location"))
                .isEqualTo("/api/v1/books/other/pages/side%2012");
    }

    @Test
    void an_address_that_names_no_such_thing_is_not_there() {
        var none = send("GET", "/api/v1/books/one/pages/twelve");

        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).contains("urn:revus:problem:not-found");
    }
}
