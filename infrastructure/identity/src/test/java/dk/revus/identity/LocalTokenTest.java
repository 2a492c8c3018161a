package dk.revus.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tokens for the command line, for whoever knows the platform's local secret. */
class LocalTokenTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir static Path directory;
    static RunningIssuer issuer;

    @BeforeAll
    static void start() throws Exception {
        issuer = RunningIssuer.in(directory);
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }

    @Test
    void a_token_is_like_the_one_a_browser_gets() throws Exception {
        var answer = JSON.readTree(token("projektleder-region", RunningIssuer.SECRET).body());
        var claims = SignedJWT.parse(answer.get("access_token").asString()).getJWTClaimsSet();

        assertThat(answer.get("expires_in").asInt()).isEqualTo(900);
        assertThat(claims.getAudience()).containsExactly("revus");
        assertThat(claims.getListClaim("mandates"))
                .isEqualTo(
                        List.of(
                                Map.of(
                                        "id", "M-1084-PROJECT_LEAD-projektleder-region",
                                        "role", "PROJECT_LEAD",
                                        "organisation", "1084",
                                        "from", "2014-01-01")));
    }

    @Test
    void who_may_be_invited_has_a_token_and_no_mandate() throws Exception {
        var answer = JSON.readTree(token("albertslund-konsulent", RunningIssuer.SECRET).body());
        var claims = SignedJWT.parse(answer.get("access_token").asString()).getJWTClaimsSet();

        assertThat(claims.getSubject()).isEqualTo("albertslund-konsulent");
        assertThat(claims.getListClaim("mandates")).isEmpty();
    }

    @Test
    void a_wrong_secret_or_none_gets_nothing() throws Exception {
        for (var secret : List.of("wrong", "")) {
            var answer = token("drift", secret);

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(problem(answer).get("type").asString())
                    .isEqualTo("urn:revus:problem:wrong-local-secret");
            assertThat(answer.body()).doesNotContain("access_token");
        }
    }

    @Test
    void nobody_is_invented() throws Exception {
        var answer = token("gentofte-kejser", RunningIssuer.SECRET);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(problem(answer).get("type").asString()).isEqualTo("urn:revus:problem:not-found");
    }

    @Test
    void every_municipality_has_an_editor_an_approver_and_a_mayor() throws Exception {
        var codes = new HashSet<String>();
        for (var role : List.of("MUNICIPAL_EDITOR", "MUNICIPAL_APPROVER", "MAYOR")) {
            var held = new HashSet<String>();
            for (var user : users()) {
                for (var mandate : user.get("mandates")) {
                    if (mandate.get("role").asString().equals(role)) {
                        held.add(mandate.get("organisation").asString());
                    }
                }
            }
            assertThat(held).hasSize(29).contains("101", "165", "400");
            codes.addAll(held);
        }
        assertThat(codes).hasSize(29);
    }

    @Test
    void danish_names_become_addresses_anybody_can_type() throws Exception {
        assertThat(users().valueStream().map(user -> user.get("id").asString()))
                .contains(
                        "koebenhavn-borgmester",
                        "hoeje-taastrup-kommunaldirektoer",
                        "lyngby-taarbaek-sagsbehandler",
                        "kkr-naestformand",
                        "albertslund-tidligere-borgmester")
                .allMatch(id -> id.matches("[a-z][a-z-]+[a-z]"));
    }

    @Test
    void the_list_is_not_for_everybody() throws Exception {
        assertThat(list("wrong").statusCode()).isEqualTo(403);
    }

    @Test
    void an_unknown_path_is_a_problem_too() throws Exception {
        var answer = send(HttpRequest.newBuilder(URI.create(issuer.url() + "/nowhere")).GET());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(problem(answer).get("type").asString()).isEqualTo("urn:revus:problem:not-found");
    }

    @Test
    void the_signing_key_is_for_its_owner_alone() throws Exception {
        var permissions = Files.getPosixFilePermissions(directory.resolve("signing-key.json"));

        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    private JsonNode users() throws Exception {
        return JSON.readTree(list(RunningIssuer.SECRET).body()).get("items");
    }

    private HttpResponse<String> list(String secret) throws Exception {
        return send(
                HttpRequest.newBuilder(URI.create(issuer.url() + "/local/users"))
                        .header("X-Revus-Local-Secret", secret));
    }

    private HttpResponse<String> token(String user, String secret) throws Exception {
        return send(
                HttpRequest.newBuilder(URI.create(issuer.url() + "/local/token?user=" + user))
                        .header("X-Revus-Local-Secret", secret)
                        .POST(BodyPublishers.noBody()));
    }

    private static JsonNode problem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }
}
