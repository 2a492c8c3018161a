package dk.revus.kit.security;

import dk.revus.kit.security.model.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                ? list.stream().flatMap(m -> mandate((Map<?, ?>) m).stream()).toList()
                : List.of();
    }

    /**
     * @return empty for a role that this platform does not know: its mandate opens nothing
     */
    private static Optional<Mandate> mandate(Map<?, ?> claim) {
        var id = text(claim, "id");
        var organisation = text(claim, "organisation");
        var from = LocalDate.parse(text(claim, "from"));
        var to = claim.get("to") instanceof String day ? LocalDate.parse(day) : null;
        return Role.written(text(claim, "role"))
                .map(role -> new Mandate(id, role, organisation, from, to));
    }

    private static String text(Map<?, ?> claim, String name) {
        if (claim.get(name) instanceof String value) {
            return value;
        }
        throw new IllegalArgumentException("The mandate in the token has no " + name);
    }
}
