package dk.revus.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which part answers which address; the first that fits is taken. */
class TheMapTest {

    static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = new RunningGateway();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/cycles/revus-2019-2022/board, analytics",
        "/api/v1/cycles/revus-2019-2022/support, analytics",
        "/api/v1/cycles/revus-2019-2022/portfolio, analytics",
        "/api/v1/cycles/revus-2019-2022/figures, analytics",
        "/api/v1/cycles/revus-2019-2022/outcomes, analytics",
        "/api/v1/wishes/ØN-165-2017-01/trace, analytics",
        "/api/v1/traces, analytics",
        "/api/v1/me/tasks, analytics",
        "/api/v1/events?after=x, analytics",
        "/api/v1/cycles, strategy",
        "/api/v1/cycles/revus-2019-2022, strategy",
        "/api/v1/cycles/revus-2019-2022:advance, strategy",
        "/api/v1/meetings/MØ-2017-09-01:hold, strategy",
        "/api/v1/strategies, strategy",
        "/api/v1/organisations/165, strategy",
        "/api/v1/calls, submission",
        "/api/v1/calls/IK-2017-01/responses/165:submit, submission",
        "/api/v1/screenings, submission",
        "/api/v1/screenings/SV-165-2017:start, submission",
        "/api/v1/themes, theme-catalogue",
        "/api/v1/themes:merge, theme-catalogue",
        "/api/v1/themes/TE-2017-04/lineage, theme-catalogue",
        "/api/v1/principles, theme-catalogue",
        "/api/v1/continuity-examples, theme-catalogue",
        "/api/v1/wishes, theme-catalogue",
        "/api/v1/wishes/ØN-165-2017-01:place, theme-catalogue",
        "/api/v1/projects/PJ-2018-01, project",
        "/api/v1/messages, notification",
        "/, portal",
        "/temaer/TE-2017-04, portal",
        "/apiary, portal"
    })
    void an_address_belongs_to_one_part(String path, String part) {
        gateway.client()
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .isEqualTo(part);
    }

    @Test
    void the_address_arrives_as_it_was_written() {
        var path = "/api/v1/wishes/%C3%98N-165-2017-01:place?note=a%26b%20c";
        gateway.client().get().uri(URI.create(gateway.url() + path)).exchange();

        assertThat(gateway.part("theme-catalogue").last().uri()).isEqualTo(URI.create(path));
    }

    @Test
    void the_services_see_the_name_that_the_browser_used() {
        gateway.client().get().uri("/").exchange();

        assertThat(gateway.part("portal").last().header("Host"))
                .containsExactly("127.0.0.1:" + gateway.port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1", "/api/v1/nothing", "/api/v2/calls", "/api/nothing.json"})
    void an_unknown_address_of_the_api_is_a_problem_and_not_a_page(String path) {
        gateway.part("portal").forget();
        gateway.client()
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:revus:problem:not-found")
                .jsonPath("$.instance")
                .isEqualTo(path)
                .jsonPath("$.traceId")
                .isNotEmpty();
        assertThat(gateway.part("portal").asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/prometheus",
                "/actuator/env",
                "/%61ctuator/prometheus",
                "/unknown"
            })
    void what_is_inside_stays_inside(String path) {
        gateway.part("portal").forget();
        gateway.client()
                .get()
                .uri(URI.create(gateway.url() + path))
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType("text/html;charset=UTF-8");
        assertThat(gateway.part("portal").asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//actuator/prometheus", "/a/../actuator/prometheus", "/x;/actuator"})
    void an_address_made_to_confuse_is_refused(String path) {
        gateway.part("portal").forget();
        gateway.client()
                .get()
                .uri(URI.create(gateway.url() + path))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType("text/html;charset=UTF-8");
        assertThat(gateway.part("portal").asked()).isEmpty();
    }

    @Test
    void health_says_up_and_no_more() {
        gateway.client()
                .get()
                .uri("/actuator/health")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("UP")
                .jsonPath("$.components")
                .doesNotExist();
    }

    @Test
    void the_api_has_a_readable_page_with_its_own_files() {
        for (var path : new String[] {"/api/", "/api/page/page.js", "/api/viewer/swagger-ui.css"}) {
            gateway.client().get().uri(path).exchange().expectStatus().isOk();
        }
        gateway.client().get().uri("/api").exchange().expectHeader().location("/api/");
    }

    @Test
    void the_events_have_a_readable_page_that_keeps_to_the_policy_of_pages() {
        var page =
                gateway.client()
                        .get()
                        .uri("/api/asyncapi.html")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .contentTypeCompatibleWith("text/html")
                        .expectHeader()
                        .value(
                                "Content-Security-Policy",
                                policy -> assertThat(policy).startsWith("default-src 'self';"))
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();

        assertThat(page)
                .contains("revus.response.events", "dk.kkr.revus.response.submitted.v1")
                .contains("href=\"/api/page/page.css\"")
                .doesNotContain("<script", "<style");
    }
}
