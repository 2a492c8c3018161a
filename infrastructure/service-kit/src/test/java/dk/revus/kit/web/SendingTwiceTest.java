package dk.revus.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** "Writes can be repeated": the same again does nothing, another is not taken for it. */
class SendingTwiceTest {

    private static final String ONE = "{\"plain\": 1, \"text\": \"det første\"}";
    private static final String OTHER = "{\"plain\": 1, \"text\": \"det andet\"}";

    private static SmallService service;
    private final String key = UUID.randomUUID().toString();
    private int before;

    @BeforeAll
    static void start() {
        service = new SmallService();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void count() {
        before = service.carriedOut();
    }

    private int carriedOut() {
        return service.carriedOut() - before;
    }

    private HttpResponse<String> put(String path, String body, String version) {
        return service.send(
                "PUT",
                path,
                body,
                "Authorization",
                "Bearer somebody",
                "If-Match",
                version,
                "Idempotency-Key",
                key);
    }

    private HttpResponse<String> post(String body, String person, String... more) {
        var headers = new String[4 + more.length];
        headers[0] = "Authorization";
        headers[1] = "Bearer " + person;
        headers[2] = "Idempotency-Key";
        headers[3] = key;
        System.arraycopy(more, 0, headers, 4, more.length);
        return service.send("POST", "/api/v1/things", body, headers);
    }

    private static String code(HttpResponse<String> answer) {
        return JsonMapper.shared()
                .readTree(answer.body())
                .path("type")
                .asString()
                .replace("urn:revus:problem:", "");
    }

    @Test
    void what_was_written_is_answered_again_without_being_done_again() {
        var first = put("/api/v1/things/1", ONE, "\"7\"");
        var second = put("/api/v1/things/1", ONE, "\"7\"");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(carriedOut()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "other words        | /api/v1/things/1     | det andet  | 7",
                "another thing      | /api/v1/things/2     | det første | 7",
                "another question   | /api/v1/things/1?a=b | det første | 7",
                "on another version | /api/v1/things/1     | det første | 8",
            })
    void another_request_under_the_key_is_refused(
            String what, String path, String text, String version) {
        put("/api/v1/things/1", ONE, "\"7\"");
        var second =
                put(
                        path,
                        "{\"plain\": 1, \"text\": \"%s\"}".formatted(text),
                        "\"" + version + "\"");
        assertThat(second.statusCode()).as(second.body()).isEqualTo(422);
        assertThat(code(second)).isEqualTo("idempotency-replay");
        assertThat(carriedOut()).isEqualTo(1);
    }

    @Test
    void another_method_under_the_key_is_refused() {
        post(ONE, "somebody");
        assertThat(code(put("/api/v1/things", ONE, "\"7\""))).isEqualTo("idempotency-replay");
    }

    @Test
    void keys_of_two_people_are_two_keys() {
        post(ONE, "somebody");
        assertThat(post(OTHER, "another").statusCode()).isEqualTo(201);
        assertThat(carriedOut()).isEqualTo(2);
    }

    @Test
    void what_was_refused_for_its_key_can_be_sent_under_another() {
        post(ONE, "somebody");
        assertThat(code(post(OTHER, "somebody"))).isEqualTo("idempotency-replay");
        var anew =
                service.send(
                        "POST",
                        "/api/v1/things",
                        OTHER,
                        "Authorization",
                        "Bearer somebody",
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        assertThat(anew.body()).contains("det andet");
    }

    @Test
    void a_command_knows_what_it_was_asked_with() {
        var digest =
                JsonMapper.shared()
                        .readTree(post(ONE, "somebody").body())
                        .path("digest")
                        .asString();
        assertThat(digest).matches("[0-9a-f]{64}");
    }

    @Test
    void creating_needs_a_key_and_replacing_goes_without() {
        var post = service.send("POST", "/api/v1/things", ONE, "Authorization", "Bearer somebody");
        assertThat(post.statusCode()).isEqualTo(400);
        assertThat(code(post)).isEqualTo("idempotency-key-required");
        var put =
                service.send(
                        "PUT",
                        "/api/v1/things/1",
                        ONE,
                        "Authorization",
                        "Bearer somebody",
                        "If-Match",
                        "\"7\"");
        assertThat(put.statusCode()).isEqualTo(200);
        var broken =
                service.send(
                        "PUT",
                        "/api/v1/things/1",
                        ONE,
                        "Authorization",
                        "Bearer somebody",
                        "Idempotency-Key",
                        "short");
        assertThat(code(broken)).isEqualTo("idempotency-key-required");
        assertThat(carriedOut()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"gzip, 415", "br, 415", "'identity, gzip', 415", "identity, 201"})
    void what_comes_packed_is_not_read_as_if_it_were_not(String coding, int status) {
        var answer = post(ONE, "somebody", "Content-Encoding", coding);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(carriedOut()).isEqualTo(status == 201 ? 1 : 0);
    }

    @Test
    void a_text_that_is_too_long_is_refused_whichever_method_carries_it() {
        var long_ = "{\"plain\": 1, \"text\": \"" + "x".repeat(1024 * 1024) + "\"}";
        assertThat(post(long_, "somebody").statusCode()).isEqualTo(413);
        var put =
                service.send("PUT", "/api/v1/things/1", long_, "Authorization", "Bearer somebody");
        assertThat(put.statusCode()).isEqualTo(413);
        assertThat(carriedOut()).isZero();
    }
}
