package dk.revus.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.revus.local.net.FreePorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Nobody gets in by an account or a secret that nobody chose. */
@ExtendWith(OutputCaptureExtension.class)
class SafeStartTest {

    private static final String SECRET = "chosen by the operator, and long";
    private static final String HASH = hash("riktig hest batteri", 10);

    @TempDir Path directory;

    @Test
    void outside_of_trying_it_does_not_start_without_accounts_of_its_own(CapturedOutput output) {
        for (var profile : new String[] {"", "production"}) {
            assertThatThrownBy(() -> start(profile, "", SECRET)).isInstanceOf(CannotStart.class);
        }

        assertThat(output).contains("The issuer has no accounts of its own");
        assertThat(output).doesNotContain("\tat ");
    }

    @Test
    void it_does_not_start_with_accounts_that_are_not_there() {
        assertThatThrownBy(() -> start("", directory.resolve("nowhere.yaml").toString(), SECRET))
                .hasStackTraceContaining("The issuer has no accounts of its own");
    }

    @Test
    void it_does_not_start_with_a_file_that_names_nobody() throws Exception {
        var file = directory.resolve("nobody.yaml");
        Files.writeString(file, "revus.identity.people.accounts: []\n");

        assertThatThrownBy(() -> start("", file.toString(), SECRET))
                .hasStackTraceContaining("holds no account");
    }

    @Test
    void the_example_does_not_start() {
        assertThatThrownBy(() -> start("", "accounts.example.yaml", SECRET))
                .hasStackTraceContaining("The account albertslund-sagsbehandler needs");
    }

    @Test
    void an_account_without_a_proper_hash_of_its_password_is_not_taken() throws Exception {
        for (var password : new String[] {"", "secret", "{noop}secret", hash("secret", 4)}) {
            assertThatThrownBy(() -> start("", accounts(password), SECRET))
                    .as(password)
                    .hasStackTraceContaining("needs the bcrypt hash of a password");
        }
    }

    @Test
    void a_secret_that_can_be_guessed_is_not_taken() throws Exception {
        for (var secret : new String[] {"", "known", "twenty-three-characters"}) {
            assertThatThrownBy(() -> start("", accounts(HASH), secret))
                    .as(secret)
                    .hasStackTraceContaining("REVUS_OIDC_CLIENT_SECRET");
        }
    }

    @Test
    void for_trying_it_does_not_start_without_a_secret(CapturedOutput output) {
        assertThatThrownBy(
                        () ->
                                IdentityApplication.start(
                                        Map.of("spring.profiles.active", "demo", "server.port", 0)))
                .hasStackTraceContaining("REVUS_LOCAL_SECRET");

        assertThat(output).contains("set REVUS_LOCAL_SECRET to the same random value for both");
    }

    @Test
    void in_earnest_one_signs_in_with_a_password_and_demo_users_do_not_exist() throws Exception {
        var port = FreePorts.find();
        try (var issuer = new RunningIssuer(start("", accounts(HASH), SECRET, port), port)) {
            var browser = new Browser(issuer.url());
            var page = browser.get("/login").body();
            assertThat(page).contains("type=\"password\"").doesNotContain("<option", "demobruger");

            assertIsRefused(browser, "anna", "", "wrong", "riktig hest batteri ");
            assertIsRefused(browser, "albertslund-borgmester", "", "riktig hest batteri");
            assertThat(browser.get("/login?error").body())
                    .contains("Konto og adgangskode passer ikke sammen");

            var flow = new CodeFlow(issuer);
            var in = browser.signInAs("anna", "riktig hest batteri");
            assertThat(flow.location(in)).isEqualTo(RunningIssuer.GATEWAY + "/");
            var redeemed =
                    flow.redeem(
                            CodeFlow.exchange(flow.codeFor(browser), CodeFlow.VERIFIER), SECRET);
            var claims = flow.verified(flow.json(redeemed).get("access_token").asString());
            assertThat(claims.getSubject()).isEqualTo("anna");
            assertThat(claims.getListClaim("mandates")).hasSize(1);

            var token = browser.post("/local/token?user=anna", Map.of());
            assertThat(token.statusCode()).isEqualTo(404);
        }
    }

    private static void assertIsRefused(Browser browser, String account, String... passwords)
            throws Exception {
        for (var password : passwords) {
            var answer = browser.signInAs(account, password);
            assertThat(answer.headers().firstValue("Location").orElseThrow())
                    .as(account + " with " + password)
                    .endsWith("/login?error");
        }
    }

    private String accounts(String password) throws IOException {
        var file = directory.resolve("accounts.yaml");
        Files.writeString(
                file,
                """
                revus.identity.people.accounts:
                  - id: anna
                    name: Sagsbehandler, Albertslund
                    organisation: Albertslund
                    password: "%s"
                    mandates: [{ role: MUNICIPAL_EDITOR, organisation: "165", from: 2014-01-01 }]
                """
                        .formatted(password));
        return file.toString();
    }

    private static String hash(String password, int cost) {
        return String.valueOf(new BCryptPasswordEncoder(cost).encode(password));
    }

    private void start(String profile, String accounts, String secret) {
        start(profile, accounts, secret, 0).close();
    }

    private org.springframework.context.ConfigurableApplicationContext start(
            String profile, String accounts, String secret, int port) {
        var settings = new HashMap<String, Object>();
        settings.put("spring.profiles.active", profile);
        settings.put("revus.identity.accounts", accounts);
        settings.put("revus.oidc.client-secret", secret);
        settings.put("revus.identity.directory", directory);
        settings.put("revus.gateway.url", RunningIssuer.GATEWAY);
        settings.put("server.port", port);
        return IdentityApplication.start(settings);
    }
}
