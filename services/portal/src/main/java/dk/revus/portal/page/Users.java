package dk.revus.portal.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/** Reads who is signed in out of the access token that the gateway relays. */
@Component
public class Users {

    private final Clock clock;

    Users(Clock clock) {
        this.clock = clock;
    }

    public User current() {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof JwtAuthenticationToken token
                ? of(token.getToken())
                : User.nobody();
    }

    private User of(Jwt token) {
        var name = token.getClaimAsString("name");
        var today = LocalDate.ofInstant(clock.instant(), Formats.COPENHAGEN);
        return new User(
                name == null || name.isBlank() ? String.valueOf(token.getSubject()) : name,
                mandates(token.getClaim("mandates")).filter(m -> m.holdsOn(today)).toList());
    }

    private static Stream<Mandate> mandates(@Nullable Object claim) {
        return claim instanceof List<?> list
                ? list.stream().map(Users::mandate).filter(Objects::nonNull)
                : Stream.empty();
    }

    private static @Nullable Mandate mandate(Object claim) {
        return claim instanceof Map<?, ?> fields
                        && fields.get("role") instanceof String role
                        && fields.get("organisation") instanceof String organisation
                        && fields.get("from") instanceof String from
                ? new Mandate(
                        role,
                        organisation,
                        LocalDate.parse(from),
                        fields.get("to") instanceof String to ? LocalDate.parse(to) : null)
                : null;
    }
}
