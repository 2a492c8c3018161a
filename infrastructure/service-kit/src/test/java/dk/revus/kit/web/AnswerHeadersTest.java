package dk.revus.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A controller's method says what is shown; its tag and its address come with it. */
class AnswerHeadersTest {

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
        assertThat(header(read, "ETag")).isEqualTo("\"7\"");
        assertThat(header(read, "Location")).isEmpty();
        assertThat(read.body()).isEqualTo("{\"book\":\"one\",\"page\":12,\"version\":7}");
    }

    @Test
    void a_reader_who_has_this_version_already_is_sent_nothing() {
        var again = send("GET", "/api/v1/books/one/pages/12", "If-None-Match", "\"7\"");

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(header(again, "ETag")).isEqualTo("\"7\"");
        assertThat(again.body()).isEmpty();
        assertThat(send("GET", "/api/v1/books/one/pages/12", "If-None-Match", "\"6\"").statusCode())
                .isEqualTo(200);
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
        assertThat(header(written, "ETag")).isEqualTo("\"8\"");
    }

    @Test
    void a_new_thing_is_told_with_its_address_in_the_list_it_was_sent_to() {
        var made = send("POST", "/api/v1/books/%C3%B8/pages");

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(header(made, "ETag")).isEqualTo("\"1\"");
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
