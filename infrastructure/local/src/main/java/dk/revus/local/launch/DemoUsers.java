package dk.revus.local.launch;

import dk.revus.local.PlatformProblem;
import dk.revus.local.http.Http;
import dk.revus.local.http.Http.Reply;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The people of the demo, as the local issuer knows them. */
public final class DemoUsers {

    private final URI identity;
    private final Map<String, String> headers;
    private final Http http;

    DemoUsers(URI identity, String secret, Http http) {
        this.identity = identity;
        this.headers = Map.of("X-Revus-Local-Secret", secret);
        this.http = http;
    }

    /** Somebody to sign in as; the name is the function held. */
    public record DemoUser(String id, String name, String role, String organisation) {

        private static DemoUser of(JsonNode user) {
            var roles =
                    user.path("mandates")
                            .valueStream()
                            .map(mandate -> mandate.path("role").asString())
                            .distinct()
                            .collect(Collectors.joining(", "));
            return new DemoUser(
                    user.path("id").asString(),
                    user.path("name").asString(),
                    roles,
                    user.path("organisation").asString());
        }
    }

    public List<DemoUser> all() {
        var reply = ask(() -> http.get(identity.resolve("/local/users"), headers));
        return reply.json().path("items").valueStream().map(DemoUser::of).toList();
    }

    /** A token of the first one who holds the role. */
    String tokenOfRole(String role) {
        return all().stream()
                .filter(user -> user.role().equals(role))
                .findFirst()
                .map(user -> tokenFor(user.id()))
                .orElseThrow(
                        () -> new PlatformProblem("No demo user holds the role " + role + "."));
    }

    public String tokenFor(String user) {
        var query = "/local/token?user=" + URLEncoder.encode(user, StandardCharsets.UTF_8);
        var reply = http.post(identity.resolve(query), headers, null);
        if (!reply.isSuccess()) {
            throw new PlatformProblem(
                    "There is no demo user " + user + "; ./revus users lists them.");
        }
        return reply.json().path("access_token").asString();
    }

    private static Reply ask(Supplier<Reply> question) {
        try {
            var reply = question.get();
            if (reply.isSuccess()) {
                return reply;
            }
            throw new PlatformProblem("The local issuer answers " + reply.status() + ".");
        } catch (UncheckedIOException e) {
            throw new PlatformProblem("The local issuer does not answer; is ./revus up?", e);
        }
    }
}
