package dk.revus.gateway.signin;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a service gets to see of a browser's cookies. */
final class Cookies {

    /** The issuer's comes along because cookies do not tell ports apart. */
    private static final Set<String> SESSIONS = Set.of("REVUS_SESSION", "ISSUER_SESSION");

    private Cookies() {}

    static String withoutSessions(List<String> headers) {
        return headers.stream()
                .flatMap(header -> Arrays.stream(header.split(";")))
                .map(String::strip)
                .filter(cookie -> !cookie.isEmpty())
                .filter(cookie -> !SESSIONS.contains(cookie.split("=", 2)[0].strip()))
                .collect(Collectors.joining("; "));
    }
}
