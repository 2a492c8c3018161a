package dk.revus.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HEAD is a GET without its body, here as behind; what can only be read says so. */
class ReadingTest {

    static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = new RunningGateway();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    private static String ask(String method, String path) {
        return method
                + " "
                + path
                + " HTTP/1.1\r\nHost: 127.0.0.1:"
                + gateway.port
                + "\r\nConnection: close\r\n\r\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/themes",
                "/api/v1/nothing",
                "/api",
                "/api/",
                "/api/openapi.json",
                "/api/asyncapi.html",
                "/api/page/refusal.css",
                "/api/page/favicon.svg",
                "/api/viewer/swagger-ui.css",
                "/actuator/health",
                "/sign-in",
                "/sign-in/failed"
            })
    void a_head_is_answered_like_a_get_without_its_body(String path) throws Exception {
        var read = Wire.say(gateway.port, ask("GET", path));
        var head = Wire.say(gateway.port, ask("HEAD", path));

        assertThat(head.status()).isEqualTo(read.status()).isNotZero();
        assertThat(head.body()).isEmpty();
        for (var name : List.of("Content-Type", "Content-Security-Policy", "Cache-Control")) {
            assertThat(head.header(name)).as(name).isEqualTo(read.header(name));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/openapi.json",
                "/api/page/refusal.css",
                "/api/page/favicon.svg",
                "/actuator/health",
                "/sign-in",
                "/sign-in/failed"
            })
    void what_can_only_be_read_names_how(String path) throws Exception {
        for (var method : List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS")) {
            var answer = Wire.say(gateway.port, ask(method, path));

            assertThat(answer.status()).as(method).isEqualTo(405);
            assertThat(List.of(answer.header("Allow").split(", ?")))
                    .as(method)
                    .containsExactlyInAnyOrder("GET", "HEAD");
            if (path.startsWith("/api")) {
                assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
                assertThat(answer.body()).contains("urn:revus:problem:method-not-allowed");
            } else {
                assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
            }
        }
    }
}
