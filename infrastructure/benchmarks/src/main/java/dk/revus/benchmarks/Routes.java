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
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people read: each list, page and thing that grows with the calls or hangs on what does, for
 * the secretariat, a mayor and whoever has not signed in.
 */
final class Routes {

    private static final String API = "/api/v1";

    private static final List<String> DATA_FOR_THE_SECRETARIAT =
            List.of(
                    "/cycles",
                    "/cycles/{cycle}",
                    "/cycles/{cycle}/board",
                    "/cycles/{cycle}/figures",
                    "/cycles/{cycle}/outcomes",
                    "/cycles/{cycle}/portfolio",
                    "/themes",
                    "/themes?cycle={cycle}",
                    "/themes/{theme}",
                    "/calls",
                    "/calls?cycle={cycle}",
                    "/calls/{call}",
                    "/calls/{call}/responses",
                    "/calls/{call}/responses/165",
                    "/wishes",
                    "/wishes?cycle={cycle}",
                    "/wishes/{wish}",
                    "/wishes/{wish}/trace",
                    "/screenings",
                    "/messages",
                    "/organisations",
                    "/principles",
                    "/events?limit=100");

    private static final List<String> PAGES_FOR_THE_SECRETARIAT =
            List.of(
                    "/",
                    "/calls",
                    "/calls/{call}",
                    "/board",
                    "/screenings",
                    "/themes",
                    "/themes/{theme}",
                    "/wishes",
                    "/wishes/{wish}",
                    "/meetings",
                    "/projects",
                    "/messages",
                    "/organisations");

    private static final List<String> DATA_FOR_A_MAYOR =
            List.of(
                    "/calls",
                    "/calls/{call}/responses",
                    "/calls/{call}/responses/165",
                    "/calls/{call}/responses/165/receipt",
                    "/calls/{call}/responses/165/versions",
                    "/wishes",
                    "/messages");

    private static final List<String> PAGES_FOR_A_MAYOR =
            List.of(
                    "/",
                    "/calls",
                    "/calls/{call}",
                    "/responses",
                    "/responses/{call}/165",
                    "/responses/{call}/165/receipt",
                    "/wishes",
                    "/messages");

    private static final List<String> DATA_FOR_ANYBODY = List.of("/calls", "/themes");

    private static final List<String> PAGES_FOR_ANYBODY =
            List.of("/", "/calls", "/calls/{call}", "/themes", "/themes/{theme}");

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
            return reader.name().toLowerCase(Locale.ROOT) + " " + path;
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
        var call = secretariat.read("/calls/" + wish.path("callId").asString());
        var named =
                Map.of(
                        "{cycle}", call.path("cycleId").asString(),
                        "{theme}", call.at("/themes/0/themeId").asString(),
                        "{call}", call.path("callId").asString(),
                        "{wish}", wish.path("wishId").asString());
        return Stream.of(
                        routes(Reader.SECRETARIAT, API, DATA_FOR_THE_SECRETARIAT, named),
                        routes(Reader.MAYOR, API, DATA_FOR_A_MAYOR, named),
                        routes(Reader.ANYBODY, API, DATA_FOR_ANYBODY, named),
                        routes(Reader.SECRETARIAT, "", PAGES_FOR_THE_SECRETARIAT, named),
                        routes(Reader.MAYOR, "", PAGES_FOR_A_MAYOR, named),
                        routes(Reader.ANYBODY, "", PAGES_FOR_ANYBODY, named))
                .flatMap(routes -> routes)
                .toList();
    }

    private static Stream<Route> routes(
            Reader reader, String below, List<String> paths, Map<String, String> named) {
        return paths.stream().map(path -> new Route(reader, below + filled(path, named)));
    }

    private static String filled(String path, Map<String, String> named) {
        var filled = path;
        for (var name : named.entrySet()) {
            filled = filled.replace(name.getKey(), name.getValue());
        }
        return filled;
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
