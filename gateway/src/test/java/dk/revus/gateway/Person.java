package dk.revus.gateway;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody at a browser: keeps cookies, follows redirects, says where a form comes from. */
final class Person implements AutoCloseable {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final String gateway;

    Person(RunningGateway gateway) {
        this.gateway = gateway.url();
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(at(path)).header("Accept", "text/html"));
    }

    HttpResponse<String> post(String path) throws Exception {
        return send(
                HttpRequest.newBuilder(at(path))
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.noBody()));
    }

    /** Goes to sign in, picks somebody on the issuer's page, and is led back. */
    HttpResponse<String> signInAs(String user, String next) throws Exception {
        var page = get("/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
        var csrf = CSRF.matcher(page.body());
        if (!csrf.find()) {
            throw new AssertionError("Not the issuer's page: " + page.uri() + "\n" + page.body());
        }
        var form =
                "user="
                        + user
                        + "&_csrf="
                        + URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8);
        return send(
                HttpRequest.newBuilder(page.uri())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(BodyPublishers.ofString(form)));
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    /** The answer's own line about a cookie, which says who may see it. */
    static String setCookie(HttpResponse<?> answer, String name) {
        return answer.headers().allValues("set-cookie").stream()
                .filter(line -> line.startsWith(name + "="))
                .findFirst()
                .orElse("");
    }

    List<String> cookieNames() {
        return cookies.getCookieStore().getCookies().stream().map(c -> c.getName()).toList();
    }

    private URI at(String path) {
        return URI.create(gateway).resolve(path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        browser.close();
    }
}
