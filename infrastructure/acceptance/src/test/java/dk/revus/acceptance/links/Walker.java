package dk.revus.acceptance.links;

import dk.revus.local.launch.Part;
import dk.revus.local.launch.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who begins at the front page and follows every link of every page. Of addresses that
 * differ in what they are about alone, such as the 29 responses, a few are followed: they lead to
 * the same page.
 */
final class Walker {

    private static final int A_FEW = 3;

    /** A number, or what has one, such as a code, an id or a version. */
    private static final Pattern NAMES_A_THING = Pattern.compile("[^/?&=]*\\d[^/?&=]*");

    private final HttpClient client;
    private final URI portal;
    private final URI gateway;
    private final String who;
    private final @Nullable String token;

    private final Deque<Link> ahead = new ArrayDeque<>();
    private final Set<String> met = new HashSet<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();

    /**
     * @param from the page where it stands
     */
    private record Link(String address, String from) {}

    Walker(HttpClient client, Platform platform, String who, @Nullable String token) {
        this.client = client;
        this.portal = platform.url(Part.PORTAL);
        this.gateway = platform.gateway();
        this.who = who;
        this.token = token;
    }

    static HttpClient client() {
        return HttpClient.newBuilder()
                .followRedirects(Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    /** What was wrong on the way; each with who met it, and where. */
    List<String> walk() {
        meet("/", "the address bar");
        for (var next = ahead.poll(); next != null; next = ahead.poll()) {
            open(next);
        }
        return wrong;
    }

    /** How many addresses were opened. */
    int opened() {
        return met.size();
    }

    private void meet(String address, String from) {
        var shape = NAMES_A_THING.matcher(address).replaceAll("*");
        if (!met.contains(address) && alike.merge(shape, 1, Integer::sum) <= A_FEW) {
            met.add(address);
            ahead.add(new Link(address, from));
        }
    }

    private void open(Link link) {
        var answer = get(link.address());
        if (answer.statusCode() != 200) {
            wrong.add(told(link, "answers " + answer.statusCode()));
            return;
        }
        if (isPage(answer)) {
            var page = Jsoup.parse(answer.body());
            if (isEmpty(page)) {
                wrong.add(told(link, "is empty"));
            }
            page.select("a[href]")
                    .eachAttr("href")
                    .forEach(
                            href -> {
                                if (href.startsWith("#")) {
                                    anchor(href, page, link);
                                } else if (href.startsWith("/")) {
                                    follow(href, link.address());
                                }
                            });
        }
    }

    /** Signing in and the language are no pages of their own. */
    private void follow(String href, String from) {
        if (Stream.of("/sign-in", "/static/", "/api?", "?lang=").noneMatch(href::contains)) {
            meet(href.replaceFirst("#.*", ""), from);
        }
    }

    private void anchor(String href, Document page, Link link) {
        var id = href.substring(1);
        if (!id.isEmpty() && page.getElementById(id) == null) {
            wrong.add(told(link, "has nothing at " + href));
        }
    }

    private String told(Link link, String what) {
        return who + ": " + link.address() + " (from " + link.from() + ") " + what;
    }

    private static boolean isPage(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("content-type")
                .filter(type -> type.startsWith("text/html"))
                .isPresent();
    }

    /** A heading alone says nothing. */
    private static boolean isEmpty(Document page) {
        var main = page.selectFirst("main");
        return main == null || main.text().length() - main.select("h1").text().length() < 10;
    }

    /** Pages from the portal and data through the gateway, each with the same token. */
    private HttpResponse<String> get(String address) {
        var uri = (address.startsWith("/api") ? gateway : portal).resolve(encoded(address));
        var request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(20));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(told(new Link(address, ""), "gives no answer"), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String address) {
        return URI.create(address.replace(" ", "%20")).toASCIIString();
    }
}
