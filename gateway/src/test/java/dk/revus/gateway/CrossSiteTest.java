package dk.revus.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;

/** A form on somebody else's page must not act for whoever happens to be signed in here. */
class CrossSiteTest {

    static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = new RunningGateway();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @BeforeEach
    void forget() {
        gateway.part("portal").forget();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void a_change_from_another_site_is_refused(String method) {
        refused(change(method).header("Sec-Fetch-Site", "cross-site"));
        refused(change(method).header("Sec-Fetch-Site", "same-site"));
        refused(change(method).header("Origin", "https://elsewhere.example"));
        refused(change(method).header("Origin", "null"));
    }

    @Test
    void a_change_that_does_not_say_where_it_comes_from_is_refused() {
        refused(change("POST"));
    }

    @Test
    void what_the_browser_says_counts_more_than_what_a_page_can_say() {
        refused(
                change("POST")
                        .header("Sec-Fetch-Site", "cross-site")
                        .header("Origin", gateway.url()));
    }

    @Test
    void a_change_from_our_own_pages_passes() {
        passes(change("POST").header("Sec-Fetch-Site", "same-origin"));
        passes(change("POST").header("Sec-Fetch-Site", "none"));
        passes(change("POST").header("Origin", gateway.url()));
    }

    @Test
    void without_a_session_there_is_nothing_to_protect() {
        gateway.client()
                .post()
                .uri("/mit-svar")
                .header("Sec-Fetch-Site", "cross-site")
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void a_bearer_token_is_never_sent_by_accident() {
        passes(
                change("POST")
                        .header("Sec-Fetch-Site", "cross-site")
                        .header("Authorization", "Bearer " + gateway.issuer.tokenFor("drift")));
    }

    @Test
    void another_kind_of_authorization_does_not_open_the_way() {
        refused(
                change("POST")
                        .header("Sec-Fetch-Site", "cross-site")
                        .header("Authorization", "Basic ZHJpZnQ6"));
    }

    @Test
    void reading_is_open_to_links_from_everywhere() {
        passes(change("GET").header("Sec-Fetch-Site", "cross-site"));
    }

    private static RequestBodySpec change(String method) {
        return gateway.client()
                .method(HttpMethod.valueOf(method))
                .uri("/mit-svar")
                .header("Accept", "application/problem+json")
                .cookie("REVUS_SESSION", "of-somebody-who-is-signed-in");
    }

    private static void refused(RequestBodySpec change) {
        change.exchange()
                .expectStatus()
                .isForbidden()
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:revus:problem:cross-site-request");
        assertThat(gateway.part("portal").asked()).isEmpty();
    }

    private static void passes(RequestBodySpec change) {
        gateway.part("portal").forget();
        change.exchange().expectStatus().isOk();
        assertThat(gateway.part("portal").asked()).hasSize(1);
    }
}
