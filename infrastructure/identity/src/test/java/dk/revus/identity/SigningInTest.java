package dk.revus.identity;

import static dk.revus.identity.CodeFlow.VERIFIER;
import static dk.revus.identity.CodeFlow.authorization;
import static dk.revus.identity.CodeFlow.begin;
import static dk.revus.identity.CodeFlow.exchange;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import dk.revus.local.net.FreePorts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The code flow with PKCE as the gateway and a browser walk it, over real HTTP. */
class SigningInTest {

    @TempDir static Path directory;
    static RunningIssuer issuer;
    static CodeFlow flow;

    @BeforeAll
    static void start() throws Exception {
        issuer = RunningIssuer.in(directory);
        flow = new CodeFlow(issuer);
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }

    @Test
    void the_mayor_gets_a_token_that_says_which_mandates_she_holds() throws Exception {
        var tokens = flow.tokensFor("albertslund-borgmester");
        var claims = flow.verified(tokens.get("access_token").asString());

        assertThat(claims.getIssuer()).isEqualTo(issuer.url());
        assertThat(claims.getAudience()).containsExactly("revus");
        assertThat(claims.getSubject()).isEqualTo("albertslund-borgmester");
        assertThat(claims.getStringClaim("name")).isEqualTo("Borgmester, Albertslund");
        assertThat(claims.getListClaim("mandates"))
                .isEqualTo(
                        List.of(
                                Map.of(
                                        "id", "M-165-MAYOR-2014",
                                        "role", "MAYOR",
                                        "organisation", "165",
                                        "from", "2014-01-01",
                                        "to", "2017-12-31"),
                                Map.of(
                                        "id", "M-165-MAYOR-2018",
                                        "role", "MAYOR",
                                        "organisation", "165",
                                        "from", "2018-01-01",
                                        "to", "2021-12-31")));
        assertThat(lifetime(claims)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void the_identity_token_is_for_the_gateway_and_holds_no_mandate() throws Exception {
        var claims = flow.verified(flow.tokensFor("drift").get("id_token").asString());

        assertThat(claims.getAudience()).containsExactly("revus-gateway");
        assertThat(claims.getStringClaim("name")).isEqualTo("Driften");
        assertThat(claims.getClaim("mandates")).isNull();
    }

    @Test
    void a_session_is_renewed_without_asking_again() throws Exception {
        var refreshToken = flow.tokensFor("kkr-sekretariat").get("refresh_token").asString();
        var renewed =
                flow.redeem(
                        Map.of("grant_type", "refresh_token", "refresh_token", refreshToken),
                        RunningIssuer.SECRET);

        var claims = flow.verified(flow.json(renewed).get("access_token").asString());
        assertThat(claims.getSubject()).isEqualTo("kkr-sekretariat");
        assertThat(claims.getListClaim("mandates")).hasSize(1);
    }

    @Test
    void each_refresh_token_is_good_for_one_renewal() throws Exception {
        var first = flow.tokensFor("kkr-sekretariat").get("refresh_token").asString();

        var second = flow.json(renew(first)).get("refresh_token").asString();
        assertThat(second).isNotEqualTo(first);
        var again = renew(first);
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("invalid_grant").doesNotContain("access_token");

        var third = flow.json(renew(second)).get("refresh_token").asString();
        assertThat(third).isNotIn(first, second);
    }

    private static java.net.http.HttpResponse<String> renew(String refreshToken) throws Exception {
        return flow.redeem(
                Map.of("grant_type", "refresh_token", "refresh_token", refreshToken),
                RunningIssuer.SECRET);
    }

    @Test
    void it_offers_only_what_its_client_may_use() throws Exception {
        for (var address :
                List.of(
                        "/.well-known/openid-configuration",
                        "/.well-known/oauth-authorization-server")) {
            var about = flow.json(flow.browser().get(address));

            assertThat(about.get("grant_types_supported").valueStream().map(JsonNode::asString))
                    .as(address)
                    .containsExactly("authorization_code", "refresh_token");
            for (var endpoint : List.of("token", "revocation", "introspection")) {
                var proofs = about.get(endpoint + "_endpoint_auth_methods_supported");
                assertThat(proofs.valueStream().map(JsonNode::asString))
                        .as(address + ", " + endpoint)
                        .containsExactly("client_secret_basic");
            }
            assertThat(about.get("scopes_supported").valueStream().map(JsonNode::asString))
                    .as(address)
                    .containsExactly("openid", "profile");
            assertThat(about.has("device_authorization_endpoint")).isFalse();
        }
    }

    @Test
    void the_page_is_Danish_first_and_English_for_whoever_wants_that() throws Exception {
        var browser = flow.browser();
        assertThat(browser.get("/login").body()).contains("<html lang=\"da\"", "Hvem vil du være?");
        assertThat(browser.get("/login", "Accept-Language", "de, da;q=0.5, en;q=0.3").body())
                .contains("<html lang=\"da\"");
        assertThat(browser.get("/login", "Accept-Language", "de").body())
                .contains("<html lang=\"da\"");
        assertThat(browser.get("/login", "Accept-Language", "en-GB, da;q=0.5").body())
                .contains("<html lang=\"en\"", "Who do you want to be?")
                .contains("<optgroup lang=\"da\"", "Borgmester, Albertslund");
        var many = "nb;q=0.8,".repeat(30) + "sv;q=0.7,en-GB;q=0.6";
        assertThat(browser.get("/login", "Accept-Language", many).body())
                .contains("<html lang=\"en\"");

        assertThat(browser.get("/login?lang=en").body()).contains("<html lang=\"en\"");
        assertThat(browser.get("/login").body()).contains("<html lang=\"en\"");
        assertThat(browser.get("/nowhere").body()).contains("<html lang=\"en\"", "did not work");
        assertThat(browser.get("/login?lang=xx").body()).contains("<html lang=\"en\"");
        assertThat(browser.get("/login?lang=da").body()).contains("<html lang=\"da\"");
    }

    @Test
    void each_page_has_its_icon_and_its_style() throws Exception {
        var browser = flow.browser();
        for (var page : new String[] {"/login", "/nowhere"}) {
            assertThat(browser.get(page).body())
                    .contains("rel=\"icon\" type=\"image/svg+xml\" href=\"/favicon.svg\"");
        }
        assertThat(browser.get("/favicon.svg").statusCode()).isEqualTo(200);
        assertThat(browser.get("/identity.css").statusCode()).isEqualTo(200);
    }

    @Test
    void without_a_proof_key_nothing_begins() throws Exception {
        var browser = flow.browser();
        browser.signInAs("drift");
        var form = authorization();
        form.remove("code_challenge");
        form.remove("code_challenge_method");

        var answer = browser.get(begin(form));

        assertThat(flow.location(answer))
                .startsWith(CodeFlow.CALLBACK)
                .contains("error=invalid_request");
    }

    @Test
    void a_code_is_worth_nothing_to_who_cannot_show_the_proof() throws Exception {
        var guess = "another-verifier-that-is-long-enough-for-this";
        var answer = flow.redeem(exchange(flow.codeFor("drift"), guess), RunningIssuer.SECRET);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid_grant");
    }

    @Test
    void a_wrong_client_secret_is_refused() throws Exception {
        var answer = flow.redeem(exchange(flow.codeFor("drift"), VERIFIER), "a guess");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("invalid_client");
    }

    @Test
    void nobody_is_sent_back_to_another_address_than_the_gateway() throws Exception {
        var browser = flow.browser();
        browser.signInAs("drift");
        var form = authorization();
        form.put("redirect_uri", "https://gateway.example/login/oauth2/code/revus");

        var answer = browser.get(begin(form));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Det gik ikke").doesNotContain("Exception");
    }

    @Test
    void the_page_refuses_a_form_it_did_not_write() throws Exception {
        var answer = flow.browser().post("/login", Map.of("user", "drift"));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void choosing_nobody_shows_the_page_again_with_what_is_missing() throws Exception {
        var browser = flow.browser();
        var answer = browser.signInAs("");

        assertThat(flow.location(answer)).endsWith("/login?error");
        assertThat(browser.get("/login?error").body())
                .contains("Vælg en af brugerne på listen")
                .contains("aria-invalid=\"true\"");
    }

    @Test
    void the_session_has_a_name_of_its_own_because_cookies_do_not_tell_ports_apart()
            throws Exception {
        var browser = flow.browser();
        browser.signInAs("drift");

        assertThat(browser.hasCookie("ISSUER_SESSION")).isTrue();
        assertThat(browser.hasCookie("JSESSIONID")).isFalse();
    }

    @Test
    void signing_out_ends_the_session_and_leads_back() throws Exception {
        var browser = flow.browser();
        browser.signInAs("drift");
        var redeemed = flow.redeem(exchange(flow.codeFor(browser), VERIFIER), RunningIssuer.SECRET);
        var signOut =
                Map.of(
                        "id_token_hint",
                        flow.json(redeemed).get("id_token").asString(),
                        "post_logout_redirect_uri",
                        RunningIssuer.GATEWAY + "/");

        var answer = browser.get("/connect/logout?" + Browser.encode(signOut));

        assertThat(flow.location(answer)).isEqualTo(RunningIssuer.GATEWAY + "/");
        assertThat(flow.location(browser.get(begin(authorization())))).endsWith("/login");
    }

    @Test
    void after_a_restart_tokens_hold_and_signing_out_still_leads_back() throws Exception {
        var port = FreePorts.find();
        String access;
        String identity;
        try (var first = RunningIssuer.in(directory, port)) {
            var tokens = new CodeFlow(first).tokensFor("revisor");
            access = tokens.get("access_token").asString();
            identity = tokens.get("id_token").asString();
        }
        try (var second = RunningIssuer.in(directory, port)) {
            var again = new CodeFlow(second);

            assertThat(again.verified(access).getSubject()).isEqualTo("revisor");
            var answer = again.browser().get("/connect/logout?id_token_hint=" + identity);
            assertThat(again.location(answer)).isEqualTo(RunningIssuer.GATEWAY + "/");
        }
    }

    private static Duration lifetime(JWTClaimsSet claims) {
        return Duration.between(
                claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant());
    }
}
