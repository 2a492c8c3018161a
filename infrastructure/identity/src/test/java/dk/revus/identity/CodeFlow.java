package dk.revus.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gateway's side of the code flow, against one running issuer. */
record CodeFlow(RunningIssuer issuer) {

    static final String CALLBACK = RunningIssuer.GATEWAY + "/login/oauth2/code/revus";
    static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-1234";

    private static final JsonMapper JSON = new JsonMapper();

    Browser browser() {
        return new Browser(issuer.url());
    }

    JsonNode tokensFor(String user) throws Exception {
        return json(redeem(exchange(codeFor(user), VERIFIER), RunningIssuer.SECRET));
    }

    /** From the first redirect to the code, as somebody who is not signed in anywhere. */
    String codeFor(String user) throws Exception {
        var browser = browser();
        assertThat(location(browser.get(begin(authorization())))).endsWith("/login");
        assertThat(location(browser.signInAs(user))).contains("/oauth2/authorize?");
        return codeFor(browser);
    }

    String codeFor(Browser signedIn) throws Exception {
        var back = location(signedIn.get(begin(authorization())));
        assertThat(back).startsWith(CALLBACK).contains("state=here-and-back");
        var code = Pattern.compile("[?&]code=([^&]+)").matcher(back);
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    static String begin(Map<String, String> form) {
        return "/oauth2/authorize?" + Browser.encode(form);
    }

    static Map<String, String> authorization() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        var form = new LinkedHashMap<String, String>();
        form.put("response_type", "code");
        form.put("client_id", "revus-gateway");
        form.put("redirect_uri", CALLBACK);
        form.put("scope", "openid profile");
        form.put("state", "here-and-back");
        form.put(
                "code_challenge",
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(
                                digest.digest(VERIFIER.getBytes(StandardCharsets.US_ASCII))));
        form.put("code_challenge_method", "S256");
        return form;
    }

    static Map<String, String> exchange(String code, String verifier) {
        return Map.of(
                "grant_type", "authorization_code",
                "code", code,
                "redirect_uri", CALLBACK,
                "code_verifier", verifier);
    }

    HttpResponse<String> redeem(Map<String, String> form, String secret) throws Exception {
        var pair = "revus-gateway:" + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        var basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return browser().post("/oauth2/token", form, "Authorization", "Basic " + basic);
    }

    JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    String location(HttpResponse<String> answer) {
        var location = answer.headers().firstValue("Location").orElse("no-redirect");
        return URI.create(issuer.url()).resolve(location).toString();
    }

    /** What the token says, if the issuer's published key says so too. */
    JWTClaimsSet verified(String token) throws Exception {
        var keys = JWKSet.parse(browser().get("/oauth2/jwks").body());
        var jwt = SignedJWT.parse(token);
        var key = keys.getKeyByKeyId(jwt.getHeader().getKeyID());
        assertThat(jwt.verify(new RSASSAVerifier(key.toRSAKey()))).isTrue();
        return jwt.getJWTClaimsSet();
    }
}
