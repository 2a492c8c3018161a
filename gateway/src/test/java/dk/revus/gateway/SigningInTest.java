package dk.revus.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dk.revus.identity.IdentityApplication;
import dk.revus.local.net.FreePorts;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** A browser, the gateway and the local issuer together, over real HTTP and in one JVM. */
class SigningInTest {

    private static final String SECRET = "the secret that both know";

    @TempDir static Path directory;
    private static final int ISSUER_PORT = FreePorts.find();
    static RunningGateway gateway;
    private ConfigurableApplicationContext issuer;

    @BeforeAll
    static void open() {
        gateway =
                new RunningGateway(
                        Map.of(
                                "revus.oidc.issuer",
                                "http://127.0.0.1:" + ISSUER_PORT,
                                "revus.local.secret",
                                SECRET));
    }

    @AfterAll
    static void close() {
        gateway.close();
    }

    @BeforeEach
    void start() {
        issuer = issuer("15m");
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void somebody_signs_in_and_is_led_to_where_they_wanted_to_go() throws Exception {
        try (var mayor = new Person(gateway)) {
            var page = mayor.signInAs("albertslund-borgmester", "/mit-svar?fane=2");

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.uri()).hasToString(gateway.url() + "/mit-svar?fane=2");
            var claims = tokenSeenBy("portal");
            assertThat(claims.getSubject()).isEqualTo("albertslund-borgmester");
            assertThat(claims.getAudience()).containsExactly("revus");
        }
    }

    @Test
    void the_session_is_a_cookie_that_no_script_and_no_other_site_gets() throws Exception {
        try (var mayor = new Person(gateway)) {
            mayor.get("/sign-in");
            var before = mayor.cookie("REVUS_SESSION");
            var page = mayor.signInAs("albertslund-borgmester", "/");

            assertThat(mayor.cookieNames())
                    .containsExactlyInAnyOrder("REVUS_SESSION", "ISSUER_SESSION");
            assertThat(mayor.cookie("REVUS_SESSION")).isNotEqualTo(before).isNotEmpty();
            var led = page.previousResponse().orElseThrow();
            assertThat(Person.setCookie(led, "REVUS_SESSION"))
                    .containsIgnoringCase("HttpOnly")
                    .contains("SameSite=Lax");
        }
    }

    @Test
    void a_token_about_to_expire_is_renewed_once_for_a_whole_page() throws Exception {
        issuer.close();
        issuer = issuer("30s");
        try (var mayor = new Person(gateway);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            mayor.signInAs("albertslund-borgmester", "/");
            var first = tokenSeenBy("portal").getJWTID();
            gateway.part("submission").forget();

            Callable<Integer> ask = () -> mayor.get("/api/v1/calls").statusCode();
            var answers = threads.invokeAll(IntStream.range(0, 8).mapToObj(_ -> ask).toList());

            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
            var seen =
                    gateway.part("submission").asked().stream()
                            .map(asked -> claims(asked.header("Authorization")).getJWTID())
                            .distinct()
                            .toList();
            assertThat(seen).hasSizeLessThan(8).doesNotContain(first);
        }
    }

    @Test
    void a_session_lives_through_many_renewals_also_when_a_page_asks_for_much_at_once()
            throws Exception {
        issuer.close();
        issuer = issuer("30s"); // so that every request finds its token about to expire
        try (var mayor = new Person(gateway);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            mayor.signInAs("albertslund-borgmester", "/");
            Callable<Integer> ask = () -> mayor.get("/api/v1/calls").statusCode();
            for (int page = 0; page < 10; page++) {
                gateway.part("submission").forget();
                var answers = threads.invokeAll(IntStream.range(0, 16).mapToObj(_ -> ask).toList());
                for (var answer : answers) {
                    assertThat(answer.get()).isEqualTo(200);
                }
                assertThat(gateway.part("submission").asked())
                        .as("page " + page)
                        .hasSize(16)
                        .allSatisfy(
                                asked ->
                                        assertThat(
                                                        claims(asked.header("Authorization"))
                                                                .getSubject())
                                                .isEqualTo("albertslund-borgmester"));
            }

            mayor.post("/sign-out");
            assertThat(mayor.get("/sign-in").uri()).hasPath("/login").hasPort(ISSUER_PORT);
        }
    }

    @Test
    void a_session_that_cannot_be_renewed_is_signed_out_and_nothing_breaks() throws Exception {
        issuer.close();
        issuer = issuer("30s");
        try (var mayor = new Person(gateway)) {
            mayor.signInAs("albertslund-borgmester", "/");
            issuer.close();
            gateway.part("portal").forget();

            assertThat(mayor.get("/").statusCode()).isEqualTo(200);
            assertThat(gateway.part("portal").last().header("Authorization")).isEmpty();

            issuer = issuer("15m");
            assertThat(mayor.get("/").statusCode()).isEqualTo(200);
            assertThat(gateway.part("portal").last().header("Authorization")).isEmpty();
            assertThat(mayor.cookie("REVUS_SESSION")).isEmpty();

            mayor.signInAs("albertslund-sagsbehandler", "/");
            assertThat(tokenSeenBy("portal").getSubject()).isEqualTo("albertslund-sagsbehandler");
        }
    }

    @Test
    void signing_out_ends_both_sessions() throws Exception {
        try (var mayor = new Person(gateway)) {
            mayor.signInAs("albertslund-borgmester", "/");

            var page = mayor.post("/sign-out");

            assertThat(page.uri()).hasToString(gateway.url() + "/");
            assertThat(gateway.part("portal").last().header("Authorization")).isEmpty();
            assertThat(mayor.get("/sign-in").uri()).hasPath("/login").hasPort(ISSUER_PORT);
        }
    }

    @Test
    void a_link_cannot_sign_anybody_out() throws Exception {
        try (var mayor = new Person(gateway)) {
            mayor.signInAs("albertslund-borgmester", "/");
            mayor.get("/sign-out");
            mayor.get("/");

            assertThat(tokenSeenBy("portal").getSubject()).isEqualTo("albertslund-borgmester");
        }
    }

    @Test
    void nobody_is_led_to_another_site() throws Exception {
        try (var mayor = new Person(gateway)) {
            var page = mayor.signInAs("albertslund-borgmester", "//elsewhere.example/");

            assertThat(page.uri()).hasToString(gateway.url() + "/");
        }
    }

    @Test
    void by_another_name_of_this_machine_one_is_led_to_the_right_one() {
        gateway.client()
                .get()
                .uri("/sign-in?next=/temaer")
                .header("Host", "localhost:" + gateway.port)
                .exchange()
                .expectStatus()
                .isFound()
                .expectHeader()
                .location(gateway.url() + "/sign-in?next=%2Ftemaer");
    }

    @Test
    void when_the_issuer_goes_away_midway_a_page_says_so() throws Exception {
        issuer.close();
        try (var mayor = new Person(gateway)) {
            var page = mayor.get("/login/oauth2/code/revus?code=made-up&state=made-up");

            assertThat(page.statusCode()).isEqualTo(401);
            assertThat(page.body()).contains("Det lykkedes ikke at logge ind");
        }
    }

    private static ConfigurableApplicationContext issuer(String tokenLifetime) {
        var settings = new HashMap<String, Object>();
        settings.put("revus.identity.access-token-lifetime", tokenLifetime);
        settings.put("spring.profiles.active", "local");
        settings.put("server.port", ISSUER_PORT);
        settings.put("revus.local.secret", SECRET);
        settings.put("revus.gateway.url", gateway.url());
        settings.put("revus.identity.directory", directory);
        return IdentityApplication.start(settings);
    }

    private JWTClaimsSet tokenSeenBy(String part) {
        return claims(gateway.part(part).last().header("Authorization"));
    }

    private static JWTClaimsSet claims(List<String> authorization) {
        assertThat(authorization).singleElement().asString().startsWith("Bearer ");
        try {
            return SignedJWT.parse(authorization.getFirst().substring(7)).getJWTClaimsSet();
        } catch (java.text.ParseException e) {
            throw new AssertionError("Not a token: " + authorization, e);
        }
    }
}
