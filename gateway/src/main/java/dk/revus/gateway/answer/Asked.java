package dk.revus.gateway.answer;

import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;

/** What the caller asked for, remembered because the gateway forwards requests inside itself. */
public final class Asked {

    private static final String PATH = Asked.class.getName() + ".path";

    private Asked() {}

    public static void remember(ServerWebExchange exchange) {
        exchange.getAttributes().put(PATH, exchange.getRequest().getURI().getRawPath());
    }

    public static String path(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(PATH, exchange.getRequest().getURI().getRawPath());
    }

    /** A person at a browser, who would rather read a page than a problem. */
    public static boolean byPerson(ServerWebExchange exchange) {
        return !path(exchange).startsWith("/api")
                && exchange.getRequest().getHeaders().getAccept().stream()
                        .anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
    }
}
