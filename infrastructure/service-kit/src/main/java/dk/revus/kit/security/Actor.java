package dk.revus.kit.security;

import dk.revus.kit.security.model.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a person with mandates, the platform itself, or nobody we know.
 *
 * @param person the account; never published
 * @param function the function held, such as "Borgmester, Albertslund"
 */
public record Actor(Kind kind, String person, String function, List<Mandate> mandates) {

    public enum Kind {
        PERSON,
        SYSTEM,
        ANONYMOUS
    }

    public Actor {
        mandates = List.copyOf(mandates);
    }

    public static Actor system() {
        return new Actor(Kind.SYSTEM, "system", "ReVUS", List.of());
    }

    public static Actor anonymous() {
        return new Actor(Kind.ANONYMOUS, "anonymous", "", List.of());
    }

    /** The same person with these mandates as well. */
    public Actor with(List<Mandate> given) {
        return new Actor(
                kind, person, function, Stream.concat(mandates.stream(), given.stream()).toList());
    }

    public boolean isSignedIn() {
        return kind == Kind.PERSON;
    }

    /** Whether a mandate in any of these roles holds on this day, for whatever organisation. */
    public boolean holds(Set<Role> roles, LocalDate day) {
        return mandates.stream().anyMatch(m -> roles.contains(m.role()) && m.holdsOn(day));
    }

    /** Whether a mandate in any of these roles holds on this day for this organisation. */
    public boolean holdsFor(String organisation, Set<Role> roles, LocalDate day) {
        return mandates.stream()
                .anyMatch(
                        m ->
                                roles.contains(m.role())
                                        && m.organisation().equals(organisation)
                                        && m.holdsOn(day));
    }

    /** Whether a mandate in any of these roles was given for this organisation, whenever. */
    public boolean everHeldFor(String organisation, Set<Role> roles) {
        return mandates.stream()
                .anyMatch(m -> roles.contains(m.role()) && m.organisation().equals(organisation));
    }

    /** The organisations that this person acts for on this day. */
    public Set<String> organisations(LocalDate day) {
        return mandates.stream()
                .filter(m -> m.holdsOn(day))
                .map(Mandate::organisation)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The organisation of the first mandate, for the record; null when there is none. */
    public @Nullable String organisation() {
        return mandates.isEmpty() ? null : mandates.getFirst().organisation();
    }
}
