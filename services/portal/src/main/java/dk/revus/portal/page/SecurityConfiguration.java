package dk.revus.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Everybody may look; who is signed in is known from the token that the gateway relays. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String SESSION_ENDED = "/session-ended";

    private static final DefaultBearerTokenResolver BEARER = new DefaultBearerTokenResolver();

    @Bean
    SecurityFilterChain openToReaders(
            HttpSecurity http, @Value("${revus.oidc.issuer}") URI issuer) {
        return http.csrf(AbstractHttpConfigurer::disable) // no cookie is read; see OwnPagesOnly
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .oauth2ResourceServer(
                        server ->
                                server.jwt(jwt -> {})
                                        .bearerTokenResolver(SecurityConfiguration::token)
                                        .authenticationEntryPoint(
                                                (request, response, why) ->
                                                        request.getRequestDispatcher(SESSION_ENDED)
                                                                .forward(request, response)))
                .addFilterBefore(new OwnPagesOnly(), AuthorizationFilter.class)
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                                csp -> csp.policyDirectives(policy(issuer)))
                                        .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** Style sheets and health are the same for everybody, whatever token comes along. */
    private static @Nullable String token(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/static/") || path.startsWith("/actuator/")
                ? null
                : BEARER.resolve(request);
    }

    /** Signing out may end at the issuer, which is the only other place a form may lead to. */
    private static String policy(URI issuer) {
        return "default-src 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none';"
                + " form-action 'self' "
                + issuer.getScheme()
                + "://"
                + issuer.getAuthority();
    }

    /** Keys are fetched when the first token arrives, so that the issuer may start later. */
    @Bean
    JwtDecoder tokens(@Value("${revus.oidc.issuer}") String issuer) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(issuer + "/oauth2/jwks").build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<Jwt>(
                        new JwtTimestampValidator(Duration.ZERO),
                        new JwtIssuerValidator(issuer),
                        new JwtClaimValidator<List<String>>(
                                "aud", aud -> aud != null && aud.contains("revus"))));
        return decoder;
    }
}
