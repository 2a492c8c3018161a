package dk.revus.benchmarks;

import dk.revus.local.PlatformProblem;
import dk.revus.local.http.Http;
import dk.revus.local.launch.Part;
import dk.revus.local.launch.Platform;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people read: each list, page and thing that grows with the calls or hangs on what does, for
 * the secretariat, a mayor and whoever has not signed in.
 */
final class Routes {

    private static final String API = "/api/v1";

    private final Http http = new Http(Duration.ofSeconds(30));
    private final Platform platform;
    private final Map<Reader, String> tokens = new HashMap<>();
    private final List<Route> all;

    /** Who looks. */
    enum Reader {
        SECRETARIAT("kkr-sekretariat"),
        MAYOR("albertslund-borgmester"),
        ANYBODY(null);

        private final @Nullable String user;

        Reader(@Nullable String user) {
            this.user = user;
        }
    }

    /**
     * @param path under {@code /api/v1} for data, else a page
     */
    record Route(Reader reader, String path) {

        String words() {
            return reader.name().toLowerCase(java.util.Locale.ROOT) + " " + path;
        }
    }

    private Routes(Platform platform) {
        this.platform = platform;
        for (var reader : Reader.values()) {
            if (reader.user != null) {
                tokens.put(reader, platform.tokenFor(reader.user));
            }
        }
        var secretariat = new GatewayClient(platform.gateway(), token(Reader.SECRETARIAT));
        this.all = List.copyOf(found(secretariat));
    }

    /** Those of a platform on which one call has been answered. */
    static Routes of(Platform platform) {
        return new Routes(platform);
    }

    List<Route> all() {
        return all;
    }

    private static List<Route> found(GatewayClient secretariat) {
        var wish = secretariat.read("/wishes?limit=1").at("/items/0");
        var wishId = wish.path("wishId").asString();
        var call = secretariat.read("/calls/" + wish.path("callId").asString());
        var callId = call.path("callId").asString();
        var cycle = call.path("cycleId").asString();
        var theme = call.at("/themes/0/themeId").asString();
        return List.of(
                api(Reader.SECRETARIAT, "/cycles"),
                api(Reader.SECRETARIAT, "/cycles/" + cycle),
                api(Reader.SECRETARIAT, "/cycles/" + cycle + "/board"),
                api(Reader.SECRETARIAT, "/cycles/" + cycle + "/figures"),
                api(Reader.SECRETARIAT, "/cycles/" + cycle + "/outcomes"),
                api(Reader.SECRETARIAT, "/cycles/" + cycle + "/portfolio"),
                api(Reader.SECRETARIAT, "/themes"),
                api(Reader.SECRETARIAT, "/themes?cycle=" + cycle),
                api(Reader.SECRETARIAT, "/themes/" + theme),
                api(Reader.SECRETARIAT, "/calls"),
                api(Reader.SECRETARIAT, "/calls?cycle=" + cycle),
                api(Reader.SECRETARIAT, "/calls/" + callId),
                api(Reader.SECRETARIAT, "/calls/" + callId + "/responses"),
                api(Reader.SECRETARIAT, "/calls/" + callId + "/responses/165"),
                api(Reader.SECRETARIAT, "/wishes"),
                api(Reader.SECRETARIAT, "/wishes?cycle=" + cycle),
                api(Reader.SECRETARIAT, "/wishes/" + wishId),
                api(Reader.SECRETARIAT, "/wishes/" + wishId + "/trace"),
                api(Reader.SECRETARIAT, "/screenings"),
                api(Reader.SECRETARIAT, "/messages"),
                api(Reader.SECRETARIAT, "/organisations"),
                api(Reader.SECRETARIAT, "/principles"),
                api(Reader.SECRETARIAT, "/events?limit=100"),
                api(Reader.MAYOR, "/calls"),
                api(Reader.MAYOR, "/calls/" + callId + "/responses"),
                api(Reader.MAYOR, "/calls/" + callId + "/responses/165"),
                api(Reader.MAYOR, "/calls/" + callId + "/responses/165/receipt"),
                api(Reader.MAYOR, "/calls/" + callId + "/responses/165/versions"),
                api(Reader.MAYOR, "/wishes"),
                api(Reader.MAYOR, "/messages"),
                api(Reader.ANYBODY, "/calls"),
                api(Reader.ANYBODY, "/themes"),
                new Route(Reader.ANYBODY, "/"),
                new Route(Reader.ANYBODY, "/calls"),
                new Route(Reader.ANYBODY, "/calls/" + callId),
                new Route(Reader.ANYBODY, "/themes"),
                new Route(Reader.ANYBODY, "/themes/" + theme),
                new Route(Reader.MAYOR, "/"),
                new Route(Reader.MAYOR, "/calls"),
                new Route(Reader.MAYOR, "/calls/" + callId),
                new Route(Reader.MAYOR, "/responses"),
                new Route(Reader.MAYOR, "/responses/" + callId + "/165"),
                new Route(Reader.MAYOR, "/responses/" + callId + "/165/receipt"),
                new Route(Reader.MAYOR, "/wishes"),
                new Route(Reader.MAYOR, "/messages"),
                new Route(Reader.SECRETARIAT, "/"),
                new Route(Reader.SECRETARIAT, "/calls"),
                new Route(Reader.SECRETARIAT, "/calls/" + callId),
                new Route(Reader.SECRETARIAT, "/board"),
                new Route(Reader.SECRETARIAT, "/screenings"),
                new Route(Reader.SECRETARIAT, "/themes"),
                new Route(Reader.SECRETARIAT, "/themes/" + theme),
                new Route(Reader.SECRETARIAT, "/wishes"),
                new Route(Reader.SECRETARIAT, "/wishes/" + wishId),
                new Route(Reader.SECRETARIAT, "/meetings"),
                new Route(Reader.SECRETARIAT, "/projects"),
                new Route(Reader.SECRETARIAT, "/messages"),
                new Route(Reader.SECRETARIAT, "/organisations"));
    }

    private static Route api(Reader reader, String path) {
        return new Route(reader, API + path);
    }

    /**
     * How many bytes came.
     *
     * @throws PlatformProblem when it was refused
     */
    int read(Route route) {
        var reply = http.get(address(route), headers(route.reader()));
        if (!reply.isSuccess()) {
            throw new PlatformProblem(route.words() + " answers " + reply.status());
        }
        return reply.body().getBytes(StandardCharsets.UTF_8).length;
    }

    /**
     * Data through the gateway; pages at the portal, because signing in there is no part of this.
     */
    private URI address(Route route) {
        var base = route.path().startsWith(API) ? platform.gateway() : platform.url(Part.PORTAL);
        return base.resolve(route.path());
    }

    private Map<String, String> headers(Reader reader) {
        return reader.user == null ? Map.of() : Map.of("Authorization", "Bearer " + token(reader));
    }

    private String token(Reader reader) {
        var token = tokens.get(reader);
        if (token == null) {
            throw new IllegalStateException(reader + " has not signed in");
        }
        return token;
    }
}
