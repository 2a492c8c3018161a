package dk.revus.local.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.revus.local.net.FreePorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The caught mails as pages for people and as JSON for tests. */
final class MailWeb implements AutoCloseable {

    private static final int PAGE = 50;
    private static final int MOST = 200;
    private static final String NEWER_THAN_ALL = "a";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ICON = icon();

    private final MailStore store;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    MailWeb(MailStore store, int port) {
        this.store = store;
        try {
            server = HttpServer.create(FreePorts.loopback(port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("The mail page cannot listen on port " + port + ".", e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private static String icon() {
        try (var icon = MailWeb.class.getResourceAsStream("favicon.svg")) {
            return new String(
                    Objects.requireNonNull(icon, "This was built without its icon").readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var reply =
                    exchange.getRequestMethod().equals("GET")
                            ? reply(exchange.getRequestURI().getPath(), query(exchange))
                            : new Reply(405, "text/html", Html.missing());
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", reply.type() + "; charset=utf-8");
            headers.set(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; img-src 'self'");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Cache-Control", "no-store");
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Reply reply(String path, Map<String, String> query) {
        if (path.equals("/")) {
            return list(query.getOrDefault("before", NEWER_THAN_ALL));
        }
        if (path.equals("/style.css")) {
            return new Reply(200, "text/css", Html.STYLE);
        }
        if (path.equals("/favicon.svg")) {
            return new Reply(200, "image/svg+xml", ICON);
        }
        if (path.equals("/api/mails")) {
            return feed(query.getOrDefault("after", ""), limit(query.get("limit")));
        }
        if (path.startsWith("/api/mails/")) {
            return store.find(path.substring("/api/mails/".length()))
                    .map(mail -> json(200, mail))
                    .orElseGet(() -> json(404, Map.of("status", 404, "title", "No such mail")));
        }
        return store.find(path.startsWith("/mails/") ? path.substring("/mails/".length()) : "")
                .map(mail -> new Reply(200, "text/html", Html.one(mail)))
                .orElseGet(() -> new Reply(404, "text/html", Html.missing()));
    }

    private Reply list(String before) {
        var mails = store.before(before, PAGE + 1);
        boolean more = mails.size() > PAGE;
        var shown = more ? mails.subList(0, PAGE) : mails;
        String older = more ? shown.getLast().id() : null;
        return new Reply(200, "text/html", Html.list(shown, store.count(), older));
    }

    /**
     * In the order of receipt, so that whoever waits for a mail asks after the last it has seen.
     */
    private Reply feed(String after, int limit) {
        var mails = store.after(after, limit + 1);
        boolean more = mails.size() > limit;
        var shown = more ? mails.subList(0, limit) : mails;
        var body = new LinkedHashMap<String, @Nullable Object>();
        body.put("items", new ArrayList<>(shown));
        body.put("next", more ? shown.getLast().id() : null);
        return json(200, body);
    }

    private static int limit(@Nullable String wanted) {
        return wanted != null && wanted.matches("[1-9][0-9]{0,2}")
                ? Math.min(Integer.parseInt(wanted), MOST)
                : PAGE;
    }

    private static Reply json(int status, Object body) {
        return new Reply(status, "application/json", JSON.writeValueAsString(body));
    }

    private static Map<String, String> query(HttpExchange exchange) {
        var values = new HashMap<String, String>();
        String query = exchange.getRequestURI().getRawQuery();
        for (String part : query == null ? List.<String>of() : List.of(query.split("&", -1))) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                values.put(
                        part.substring(0, equals),
                        URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return values;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    private record Reply(int status, String type, String body) {}
}
