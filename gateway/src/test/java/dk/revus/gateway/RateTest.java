package dk.revus.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** One caller must not crowd out the others. */
class RateTest {

    private RunningGateway gateway;

    @BeforeEach
    void start() {
        gateway =
                new RunningGateway(
                        Map.of(
                                "revus.gateway.rate.per-second", 1,
                                "revus.gateway.rate.burst", 5));
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void who_asks_too_often_is_told_when_to_come_back() {
        spend(null);

        ask(null)
                .expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .valueEquals("Retry-After", "1")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:revus:problem:too-many-requests");
    }

    @Test
    void each_person_has_a_share_of_their_own_also_behind_one_address() {
        var mayor = gateway.issuer.tokenFor("gentofte-borgmester");
        spend(mayor);

        ask(mayor).expectStatus().isEqualTo(429);
        ask(gateway.issuer.tokenFor("gentofte-sagsbehandler")).expectStatus().isOk();
        ask(null).expectStatus().isOk();
    }

    @Test
    void a_new_token_does_not_give_a_new_share() {
        spend(gateway.issuer.tokenFor("gentofte-borgmester"));

        ask(gateway.issuer.tokenFor("gentofte-borgmester")).expectStatus().isEqualTo(429);
    }

    @Test
    void guessing_tokens_is_counted_too() {
        for (int i = 0; i < 5; i++) {
            ask("guess").expectStatus().isUnauthorized();
        }

        ask("guess").expectStatus().isEqualTo(429);
    }

    private void spend(@Nullable String token) {
        for (int i = 0; i < 5; i++) {
            ask(token).expectStatus().isOk();
        }
        assertThat(gateway.part("submission").asked()).hasSize(5);
    }

    private ResponseSpec ask(@Nullable String token) {
        var request = gateway.client().get().uri("/api/v1/calls");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.exchange();
    }
}
