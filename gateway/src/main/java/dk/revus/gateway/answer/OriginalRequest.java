package dk.revus.gateway.answer;

import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/** What the caller asked for, remembered because the gateway forwards requests inside itself. */
public final class OriginalRequest {

    private static final String PATH = OriginalRequest.class.getName() + ".path";

    private OriginalRequest() {}

    public static void remember(ServerWebExchange exchange) {
        exchange.getAttributes().put(PATH, exchange.getRequest().getURI().getRawPath());
    }

    public static String path(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(PATH, exchange.getRequest().getURI().getRawPath());
    }

    /**
     * A person at a browser, who would rather read a page than a problem. The header is looked at
     * and not parsed: it may be what is wrong with the request.
     */
    public static boolean byPerson(ServerWebExchange exchange) {
        var path = path(exchange);
        return !path.equals("/api")
                && !path.startsWith("/api/")
                && exchange.getRequest().getHeaders().getOrEmpty(HttpHeaders.ACCEPT).stream()
                        .anyMatch(accept -> accept.toLowerCase(Locale.ROOT).contains("text/html"));
    }

    /** The language that was chosen on the portal's pages; Danish until then. */
    public static String language(ServerWebExchange exchange) {
        var chosen = exchange.getRequest().getCookies().getFirst("revus-language");
        return chosen != null && chosen.getValue().startsWith("en") ? "en" : "da";
    }
}
