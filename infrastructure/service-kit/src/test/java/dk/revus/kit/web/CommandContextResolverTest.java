package dk.revus.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever changes something says which version was seen, and is known with their key. */
class CommandContextResolverTest {

    private static SmallService service;

    @BeforeAll
    static void start() {
        service = new SmallService();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> asked(String person, String... headers) {
        var all = new String[headers.length + 2];
        all[0] = "Authorization";
        all[1] = "Bearer " + person;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return service.send("POST", "/api/v1/contexts", "{}", all);
    }

    private static JsonNode context(String person, String... headers) {
        return JsonMapper.shared().readTree(asked(person, headers).body());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "\"7-0123456789abcdef\"", " \"7-0123456789abcdef\" "})
    void the_version_is_the_tag_as_it_was_given(String tag) {
        var seen = context("ida", "Idempotency-Key", key(), "If-Match", tag);
        assertThat(seen.path("expectedVersion").asLong()).isEqualTo(7);
        var unseen = context("ida", "Idempotency-Key", key());
        assertThat(unseen.path("expectedVersion").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "*",
                "W/\"7\"",
                "\"\"",
                "\"-1\"",
                "\"1e3\"",
                "\"9999999999999999\"",
                "\"7-\"",
                "\"7-0123\"",
                "\"7-0123456789ABCDEF\"",
                "\"7\", \"8\""
            })
    void what_is_no_tag_of_ours_is_refused(String tag) {
        var refused = asked("ida", "Idempotency-Key", key(), "If-Match", tag);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("urn:revus:problem:invalid-if-match");
    }

    @Test
    void a_key_belongs_to_the_person_who_sent_it() {
        var key = key();
        assertThat(context("ida", "Idempotency-Key", key).path("commandId").asString())
                .isEqualTo("ida:" + key);
        assertThat(context("bo", "Idempotency-Key", key).path("commandId").asString())
                .isEqualTo("bo:" + key);
    }

    @Test
    void what_it_is_an_answer_to_is_passed_on() {
        var parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        var context =
                context(
                        "ida",
                        "Idempotency-Key",
                        key(),
                        "X-Correlation-Id",
                        "c-17",
                        "traceparent",
                        parent);
        assertThat(context.path("correlationId").asString()).isEqualTo("c-17");
        assertThat(context.path("traceparent").asString()).isEqualTo(parent);
        assertThat(context.path("causationId").isNull()).isTrue();
    }
}
