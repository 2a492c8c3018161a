package dk.revus.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.web.SmallService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be read without a token may be asked about without one; nothing else. */
class TheLockedDoorTest {

    private static SmallService service;

    @BeforeAll
    static void start() {
        service = new SmallService();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/things, '', 200",
        "/api/v1/things/1, '', 200",
        "/api/v1/things/1, somebody, 200",
        "/api/v1/secrets/1, somebody, 200",
        "/api/v1/secrets/1, '', 401",
        "/api/v1/secrets/x, somebody, 400",
        "/api/v1/things, bad, 401",
        "/api/v1/nothing, somebody, 404",
    })
    void head_answers_as_get_does(String path, String holder, int status) {
        var headers =
                holder.isEmpty()
                        ? new String[0]
                        : new String[] {"Authorization", "Bearer " + holder};
        var get = service.send("GET", path, null, headers);
        var head = service.send("HEAD", path, null, headers);
        assertThat(get.statusCode()).isEqualTo(status);
        assertThat(head.statusCode()).isEqualTo(status);
        assertThat(head.body()).isEmpty();
        for (var name : new String[] {"Content-Type", "ETag", "WWW-Authenticate"}) {
            assertThat(head.headers().firstValue(name))
                    .as(name)
                    .isEqualTo(get.headers().firstValue(name));
        }
    }

    @ParameterizedTest
    @CsvSource({"POST", "PUT", "DELETE", "PATCH"})
    void nothing_is_written_without_a_token(String method) {
        var answer = service.send(method, "/api/v1/things", "{\"plain\": 1}");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("urn:revus:problem:not-signed-in");
        assertThat(service.carriedOut()).isZero();
    }

    @Test
    void a_method_that_an_address_does_not_take_is_told_which_it_takes() {
        var answer =
                service.send(
                        "DELETE", "/api/v1/things/1", null, "Authorization", "Bearer somebody");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("urn:revus:problem:method-not-allowed");
        assertThat(answer.headers().firstValue("Allow").orElse("").split(",\\s*"))
                .containsExactlyInAnyOrder("GET", "HEAD", "PUT");
    }
}
