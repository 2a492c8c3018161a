package dk.revus.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** Which door each address has. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private final String gateway;

    SecurityConfiguration(@Value("${revus.gateway.url}") String gateway) {
        this.gateway = gateway;
    }

    @Bean
    @Order(1)
    SecurityFilterChain issuer(HttpSecurity http, ProviderMetadata metadata) {
        return http.oauth2AuthorizationServer(
                        server -> {
                            http.securityMatcher(server.getEndpointsMatcher());
                            server.authorizationServerMetadataEndpoint(
                                    about ->
                                            about.authorizationServerMetadataCustomizer(
                                                    metadata::describe));
                            server.oidc(
                                    oidc -> {
                                        oidc.providerConfigurationEndpoint(
                                                about ->
                                                        about.providerConfigurationCustomizer(
                                                                metadata::describe));
                                        oidc.logoutEndpoint(
                                                logout ->
                                                        logout.errorResponseHandler(
                                                                this::endWhatIsLeft));
                                    });
                        })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(
                        refused ->
                                refused.defaultAuthenticationEntryPointFor(
                                        new LoginUrlAuthenticationEntryPoint("/login"),
                                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .headers(this::strict)
                .build();
    }

    /** Without a browser: the caller shows the local secret instead of a session. */
    @Bean
    @Order(2)
    SecurityFilterChain withoutBrowser(HttpSecurity http) {
        return http.securityMatcher("/local/**", "/actuator/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .formLogin(
                        form ->
                                form.loginPage("/login")
                                        .usernameParameter("user")
                                        .defaultSuccessUrl(gateway + "/"))
                .logout(logout -> logout.disable())
                .headers(this::strict)
                .csrf(Customizer.withDefaults())
                .build();
    }

    /** Signed in before our last start: only the session here is left to end. */
    private void endWhatIsLeft(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        new SecurityContextLogoutHandler().logout(request, response, null);
        response.sendRedirect(gateway + "/");
    }

    /** A form's redirects count as its action too, so the gateway stands beside ourselves. */
    private void strict(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(
                policy ->
                        policy.policyDirectives(
                                "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
                                        + " frame-ancestors 'none'; form-action 'self' "
                                        + gateway));
    }
}
