package dk.revus.gateway.signin;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.FormLoginSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HttpBasicSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.RequestCacheSpec;
import org.springframework.security.oauth2.client.oidc.web.server.logout.OidcClientInitiatedServerLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authentication.logout.DelegatingServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.SecurityContextServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.ServerLogoutSuccessHandler;
import org.springframework.security.web.server.authentication.logout.WebSessionServerLogoutHandler;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;

/**
 * Finds out who asks, and lets everybody through: what one may do is decided by the services, which
 * check the same token again. Forms are guarded by where they come from, see CrossSite.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityWebFilterChain doors(
            ServerHttpSecurity http,
            SignedIn signedIn,
            RefusedToken refusedToken,
            ServerLogoutSuccessHandler signedOut) {
        return http.authorizeExchange(all -> all.anyExchange().permitAll())
                .oauth2Login(
                        login ->
                                login.authenticationSuccessHandler(signedIn)
                                        .authenticationFailureHandler(
                                                new RedirectServerAuthenticationFailureHandler(
                                                        "/sign-in/failed")))
                .oauth2ResourceServer(
                        bearer ->
                                bearer.jwt(Customizer.withDefaults())
                                        .authenticationFailureHandler(refusedToken))
                .logout(
                        logout ->
                                logout.requiresLogout(
                                                ServerWebExchangeMatchers.pathMatchers(
                                                        HttpMethod.POST, "/sign-out"))
                                        .logoutHandler(
                                                new DelegatingServerLogoutHandler(
                                                        new SecurityContextServerLogoutHandler(),
                                                        new WebSessionServerLogoutHandler()))
                                        .logoutSuccessHandler(signedOut))
                .requestCache(SecurityConfiguration::nothingRemembered)
                .csrf(CsrfSpec::disable)
                .headers(HeaderSpec::disable)
                .httpBasic(HttpBasicSpec::disable)
                .formLogin(FormLoginSpec::disable)
                .build();
    }

    /** Ends the session at the issuer too, which leads back to our front page. */
    @Bean
    ServerLogoutSuccessHandler signedOut(
            ReactiveClientRegistrationRepository registrations,
            @Value("${revus.gateway.url}") String gateway) {
        var signedOut = new OidcClientInitiatedServerLogoutSuccessHandler(registrations);
        signedOut.setPostLogoutRedirectUri(gateway + "/");
        signedOut.setLogoutSuccessUrl(URI.create("/"));
        return signedOut;
    }

    /** A request is measured as a whole; one observation for each of its filters is only work. */
    @Bean
    SecurityObservationSettings observedAsAWhole() {
        return SecurityObservationSettings.noObservations();
    }

    private static void nothingRemembered(RequestCacheSpec cache) {
        cache.requestCache(NoOpServerRequestCache.getInstance());
    }
}
