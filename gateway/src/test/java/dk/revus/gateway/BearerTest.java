package dk.revus.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Callers without a browser show their token themselves. */
class BearerTest {

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
        gateway.part("submission").forget();
    }

    @Test
    void a_good_token_is_passed_on() {
        var token = gateway.issuer.tokenFor("albertslund-borgmester");
        ask(token).expectStatus().isOk();

        assertThat(gateway.part("submission").last().header("Authorization"))
                .containsExactly("Bearer " + token);
    }

    @Test
    void no_token_at_all_is_for_the_service_to_judge() {
        ask(null).expectStatus().isOk();

        assertThat(gateway.part("submission").last().header("Authorization")).isEmpty();
    }

    @Test
    void an_expired_token_is_called_so() {
        refused(gateway.issuer.expiredTokenFor("albertslund-borgmester"), "token-expired");
    }

    @Test
    void a_token_that_somebody_else_signed_is_refused() {
        refused(gateway.issuer.forgedTokenFor("albertslund-borgmester"), "not-signed-in");
    }

    @Test
    void a_token_that_was_changed_on_the_way_is_refused() {
        var token = gateway.issuer.tokenFor("albertslund-borgmester");
        var parts = token.split("\\.");
        var other = gateway.issuer.tokenFor("drift").split("\\.");
        refused(parts[0] + "." + other[1] + "." + parts[2], "not-signed-in");
    }

    @Test
    void a_token_for_another_platform_is_refused() {
        refused(gateway.issuer.tokenForSomebodyElse("albertslund-borgmester"), "not-signed-in");
    }

    @Test
    void a_token_in_the_address_is_not_a_token() {
        gateway.client()
                .get()
                .uri("/api/v1/calls?access_token=" + gateway.issuer.tokenFor("drift"))
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(gateway.part("submission").last().header("Authorization")).isEmpty();
    }

    @Test
    void when_the_issuer_is_away_the_public_is_served_and_tokens_wait() {
        try (var alone = new RunningGateway()) {
            var token = alone.issuer.tokenFor("albertslund-borgmester");
            alone.issuer.close();

            ask(alone, null).expectStatus().isOk();
            ask(alone, token)
                    .expectStatus()
                    .isEqualTo(503)
                    .expectHeader()
                    .exists("Retry-After")
                    .expectBody()
                    .jsonPath("$.type")
                    .isEqualTo("urn:revus:problem:service-unavailable");
        }
    }

    private void refused(String token, String code) {
        ask(token)
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .contentType("application/problem+json")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:revus:problem:" + code);
        assertThat(gateway.part("submission").asked()).isEmpty();
    }

    @Test
    void what_differs_by_who_asks_differs_by_the_cookie_that_stands_for_a_token() {
        gateway.part("submission").behave(BearerTest::oneOfMany);
        try {
            ask(null).expectHeader().values("Vary", said -> assertThat(said).contains("Cookie"));
        } finally {
            gateway.part("submission").behave(x -> Upstream.reply(x, 200, "submission"));
        }
        ask(null).expectHeader().doesNotExist("Vary");
    }

    private static void oneOfMany(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Vary", "Authorization");
        Upstream.reply(exchange, 200, "yours");
    }

    private static ResponseSpec ask(@Nullable String token) {
        return ask(gateway, token);
    }

    private static ResponseSpec ask(RunningGateway gateway, @Nullable String token) {
        var request = gateway.client().get().uri("/api/v1/calls");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.exchange();
    }
}
