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
     * Whether a page is the answer rather than a problem: outside of the API it is what the portal
     * answers too, unless JSON is asked for and no page. The header is looked at and not parsed: it
     * may be what is wrong with the request, or lost with what could not be read.
     */
    public static boolean byPerson(ServerWebExchange exchange) {
        var path = path(exchange);
        var accepted =
                String.join(",", exchange.getRequest().getHeaders().getOrEmpty(HttpHeaders.ACCEPT))
                        .toLowerCase(Locale.ROOT);
        return !path.equals("/api")
                && !path.startsWith("/api/")
                && (accepted.contains("text/html") || !accepted.contains("json"));
    }

    /** The language that was chosen on the portal's pages; Danish until then. */
    public static String language(ServerWebExchange exchange) {
        var chosen = exchange.getRequest().getCookies().getFirst("revus-language");
        return chosen != null && chosen.getValue().startsWith("en") ? "en" : "da";
    }
}
