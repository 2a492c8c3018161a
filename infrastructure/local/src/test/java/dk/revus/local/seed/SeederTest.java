package dk.revus.local.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.revus.local.PlatformProblem;
import dk.revus.local.http.Http;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Seeding is commands, and doing it again is no command at all. */
class SeederTest {

    private FakePlatform platform;

    @BeforeEach
    void an_empty_platform() throws IOException {
        platform = new FakePlatform();
    }

    @AfterEach
    void leave() {
        platform.close();
    }

    @Test
    void an_empty_platform_gets_the_whole_cycle() {
        sow(Duration.ofSeconds(10));
        assertThat(platform.all("organisations")).hasSize(32);
        assertThat(platform.all("principles")).hasSize(5);
        assertThat(platform.all("continuity-examples")).hasSize(10);
        assertThat(platform.all("themes"))
                .hasSize(6)
                .allMatch(theme -> theme.path("state").asString().equals("PUBLISHED"));
        assertThat(platform.all("cycles").getFirst().path("phase").asString()).isEqualTo("CALL");
    }

    @Test
    void the_call_invites_29_and_names_principles_and_themes_of_the_platform() {
        sow(Duration.ofSeconds(10));
        var call = platform.all("calls").getFirst();
        assertThat(call.path("state").asString()).isEqualTo("PUBLISHED");
        assertThat(call.path("invited")).hasSize(29);
        assertThat(texts(call, "themes")).hasSize(6).contains("themes-1", "themes-6");
        assertThat(texts(call, "principles")).hasSize(5).contains("principles-1");
    }

    @Test
    void the_second_time_nothing_is_commanded() {
        sow(Duration.ofSeconds(10));
        var once = List.copyOf(platform.commands);
        sow(Duration.ofSeconds(10));
        assertThat(platform.commands).isEqualTo(once);
    }

    @Test
    void half_a_seed_is_completed() {
        sow(Duration.ofSeconds(10));
        var all = List.copyOf(platform.commands);
        platform.all("calls").clear();
        platform.all("themes").removeLast();
        sow(Duration.ofSeconds(10));
        assertThat(platform.commands.subList(all.size(), platform.commands.size()))
                .containsExactly(
                        "themes",
                        "themes/themes-6:publish",
                        "calls",
                        "calls/calls-1:sign",
                        "calls/calls-1:publish");
    }

    @Test
    void a_call_that_is_signed_already_is_only_sent_out() {
        sow(Duration.ofSeconds(10));
        var all = List.copyOf(platform.commands);
        platform.all("calls").getFirst().put("state", "DRAFT");
        sow(Duration.ofSeconds(10));
        assertThat(platform.commands.subList(all.size(), platform.commands.size()))
                .containsExactly("calls/calls-1:publish");
    }

    @Test
    void each_command_has_a_key_of_its_own_and_the_same_one_next_time() throws IOException {
        sow(Duration.ofSeconds(10));
        assertThat(platform.keys)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[!-~]{8,100}"));
        try (var another = new FakePlatform()) {
            new Seeder(new Http(Duration.ofSeconds(5)), another.address(), role -> role)
                    .sow(Seed.ours());
            assertThat(another.keys).isEqualTo(platform.keys);
        }
    }

    @Test
    void what_a_service_has_not_heard_of_yet_is_asked_again() {
        platform.unknownThemeRefusals.put("calls", 2);
        sow(Duration.ofSeconds(10));
        assertThat(platform.all("calls")).hasSize(1);
    }

    @Test
    void a_refusal_that_stays_ends_with_its_own_words() {
        platform.unknownThemeRefusals.put("calls", 1000);
        assertThatThrownBy(() -> sow(Duration.ofMillis(300)))
                .isInstanceOf(PlatformProblem.class)
                .hasMessageContaining("/calls")
                .hasMessageContaining("unknown-theme");
    }

    private void sow(Duration patience) {
        var http = new Http(Duration.ofSeconds(5));
        new Seeder(http, platform.address(), role -> role, patience).sow(Seed.ours());
    }

    private static List<String> texts(ObjectNode thing, String field) {
        return thing.path(field).valueStream().map(JsonNode::asString).toList();
    }
}
