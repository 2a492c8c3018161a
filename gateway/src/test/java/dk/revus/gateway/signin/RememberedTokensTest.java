package dk.revus.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import reactor.core.publisher.Mono;

/** "Everything else about it, its hours above all, is asked each time." */
class RememberedTokensTest {

    private final AtomicInteger verified = new AtomicInteger();
    private boolean expired;

    private final RememberedTokens tokens =
            new RememberedTokens(
                    this::verify,
                    _ ->
                            expired
                                    ? OAuth2TokenValidatorResult.failure(new OAuth2Error("expired"))
                                    : OAuth2TokenValidatorResult.success());

    private Mono<Jwt> verify(String token) {
        verified.incrementAndGet();
        return expired || token.startsWith("forged")
                ? Mono.error(new BadJwtException("No"))
                : Mono.just(
                        Jwt.withTokenValue(token)
                                .header("alg", "RS256")
                                .subject(token)
                                .expiresAt(Instant.parse("2017-08-06T22:00:00Z"))
                                .build());
    }

    @Test
    void a_token_is_verified_once_and_each_by_itself() {
        assertThat(subjectOf("anna")).isEqualTo("anna");
        assertThat(subjectOf("bo")).isEqualTo("bo");
        assertThat(subjectOf("anna")).isEqualTo("anna");
        assertThat(verified).hasValue(2);
    }

    @Test
    void one_that_has_run_out_is_refused_however_often_it_was_taken() {
        subjectOf("anna");
        expired = true;
        assertThatThrownBy(() -> subjectOf("anna")).isInstanceOf(BadJwtException.class);
    }

    @Test
    void a_forged_one_is_never_remembered() {
        assertThatThrownBy(() -> subjectOf("forged")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> subjectOf("forged")).isInstanceOf(BadJwtException.class);
        assertThat(verified).hasValue(2);
    }

    private @Nullable String subjectOf(String token) {
        return tokens.decode(token).map(Jwt::getSubject).block();
    }
}
