package dk.revus.identity.signin;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationServerMetadata;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.oidc.OidcProviderConfiguration;
import org.springframework.stereotype.Component;

/** What the issuer says about itself: only what its one client may use. */
@Component
class ProviderMetadata {

    private final List<String> grants;
    private final List<String> proofs;
    private final List<String> scopes;

    ProviderMetadata(RegisteredClient client) {
        this.grants =
                of(
                        client,
                        RegisteredClient::getAuthorizationGrantTypes,
                        AuthorizationGrantType::getValue);
        this.proofs =
                of(
                        client,
                        RegisteredClient::getClientAuthenticationMethods,
                        ClientAuthenticationMethod::getValue);
        this.scopes = of(client, RegisteredClient::getScopes, scope -> scope);
    }

    private static <T> List<String> of(
            RegisteredClient client,
            Function<RegisteredClient, ? extends Collection<T>> what,
            Function<T, String> name) {
        return what.apply(client).stream().map(name).sorted().toList();
    }

    void describe(OidcProviderConfiguration.Builder about) {
        about.grantTypes(all -> replace(all, grants))
                .tokenEndpointAuthenticationMethods(all -> replace(all, proofs))
                .tokenRevocationEndpointAuthenticationMethods(all -> replace(all, proofs))
                .tokenIntrospectionEndpointAuthenticationMethods(all -> replace(all, proofs))
                .scopes(all -> replace(all, scopes))
                .tlsClientCertificateBoundAccessTokens(false);
    }

    void describe(OAuth2AuthorizationServerMetadata.Builder about) {
        about.grantTypes(all -> replace(all, grants))
                .tokenEndpointAuthenticationMethods(all -> replace(all, proofs))
                .tokenRevocationEndpointAuthenticationMethods(all -> replace(all, proofs))
                .tokenIntrospectionEndpointAuthenticationMethods(all -> replace(all, proofs))
                .scopes(all -> replace(all, scopes))
                .tlsClientCertificateBoundAccessTokens(false);
    }

    private static void replace(List<String> all, List<String> ours) {
        all.clear();
        all.addAll(ours);
    }
}
