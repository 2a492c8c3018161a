package dk.revus.kit.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Reads a token and verifies its signature once, not with each request that carries it. Everything
 * else about it, its hours above all, is asked each time. What is remembered ends after five
 * minutes, so that a key which the issuer has withdrawn does not serve for longer than that.
 */
final class RememberedTokens implements JwtDecoder {

    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int PEOPLE = 2000;

    private final JwtDecoder decoder;
    private final OAuth2TokenValidator<Jwt> validator;
    private final Cache<String, Jwt> verified =
            Caffeine.newBuilder().maximumSize(PEOPLE).expireAfterWrite(REMEMBERED).build();

    /**
     * @param decoder asks the validator too
     */
    RememberedTokens(JwtDecoder decoder, OAuth2TokenValidator<Jwt> validator) {
        this.decoder = decoder;
        this.validator = validator;
    }

    @Override
    public Jwt decode(String token) {
        var known = verified.getIfPresent(token);
        if (known != null && !validator.validate(known).hasErrors()) {
            return known;
        }
        var decoded = decoder.decode(token);
        verified.put(token, decoded);
        return decoded;
    }
}
