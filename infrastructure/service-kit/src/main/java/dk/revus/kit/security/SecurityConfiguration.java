package dk.revus.kit.security;

import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/** Every service checks the token itself, whoever let the request through before. */
@Configuration(proxyBeanMethods = false)
public class SecurityConfiguration {

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http, ProblemWriter problems, ObjectProvider<PublicReads> reads) {
        var open = reads.stream().flatMap(r -> r.patterns().stream()).toArray(String[]::new);
        return http.csrf(AbstractHttpConfigurer::disable) // bearer tokens only, no cookie is read
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.addHeaderWriter(SecurityConfiguration::differsByReader))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers("/actuator/**", "/error")
                                        .permitAll()
                                        .requestMatchers(HttpMethod.GET, open)
                                        .permitAll()
                                        .requestMatchers(HttpMethod.HEAD, open)
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .oauth2ResourceServer(
                        server ->
                                server.jwt(jwt -> {})
                                        .authenticationEntryPoint(
                                                (request, response, why) ->
                                                        problems.write(
                                                                refused(why), request, response)))
                .exceptionHandling(
                        errors ->
                                errors.authenticationEntryPoint(
                                        (request, response, why) ->
                                                problems.write(refused(why), request, response)))
                .build();
    }

    /** What is shown, what is offered and what is there at all depend on who asks. */
    private static void differsByReader(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
    }

    /** A request is measured as a whole; one observation for each of its filters is only work. */
    @Bean
    SecurityObservationSettings observedAsAWhole() {
        return SecurityObservationSettings.noObservations();
    }

    private static Problem refused(AuthenticationException why) {
        var message = why.getMessage();
        return message != null && message.contains("expired")
                ? Problem.of(401, "token-expired", "The access token has expired. Sign in again.")
                : Problem.of(401, "not-signed-in", "Sign in, or send a valid access token.");
    }

    /** Keys are fetched when the first token arrives, so that the issuer may start later. */
    @Bean
    @ConditionalOnMissingBean
    JwtDecoder tokens(@Value("${revus.oidc.issuer}") String issuer) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(issuer + "/oauth2/jwks").build();
        var validator =
                new DelegatingOAuth2TokenValidator<Jwt>(
                        new JwtTimestampValidator(java.time.Duration.ZERO),
                        new JwtIssuerValidator(issuer),
                        new JwtClaimValidator<List<String>>(
                                "aud", aud -> aud != null && aud.contains("revus")));
        decoder.setJwtValidator(validator);
        return new RememberedTokens(decoder, validator);
    }
}
