package dk.revus.kit.security;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads the actor out of the access token, as docs/conventions.md describes it. */
public final class Actors {

    private Actors() {}

    /** The one who makes the current request. */
    public static Actor current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof JwtAuthenticationToken token
                ? of(token.getToken())
                : Actor.anonymous();
    }

    static Actor of(Jwt token) {
        var person = java.util.Objects.requireNonNull(token.getSubject(), "sub");
        var name = token.getClaimAsString("name");
        return new Actor(
                Actor.Kind.PERSON,
                person,
                name == null ? person : name,
                mandates(token.getClaim("mandates")));
    }

    private static List<Mandate> mandates(@Nullable Object claim) {
        return claim instanceof List<?> list
                ? list.stream().map(m -> mandate((Map<?, ?>) m)).toList()
                : List.of();
    }

    private static Mandate mandate(Map<?, ?> claim) {
        return new Mandate(
                text(claim, "id"),
                text(claim, "role"),
                text(claim, "organisation"),
                LocalDate.parse(text(claim, "from")),
                claim.get("to") instanceof String to ? LocalDate.parse(to) : null);
    }

    private static String text(Map<?, ?> claim, String name) {
        if (claim.get(name) instanceof String value) {
            return value;
        }
        throw new IllegalArgumentException("The mandate in the token has no " + name);
    }
}
