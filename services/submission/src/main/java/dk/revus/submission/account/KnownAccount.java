package dk.revus.submission.account;

import dk.revus.kit.security.Mandate;
import dk.revus.kit.security.model.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An account as it last came here.
 *
 * @param function the function held, such as "KKR-sekretariatet"
 */
public record KnownAccount(String function, List<Held> mandates) {

    /**
     * A mandate as it was written down.
     *
     * @param role as it was called then: one that we do not know opens nothing, and whoever holds
     *     it acts for the organisation all the same
     * @param to the last day; null while none is known
     */
    public record Held(
            String id, String role, String organisation, LocalDate from, @Nullable LocalDate to) {

        static Held of(Mandate mandate) {
            return new Held(
                    mandate.id(),
                    mandate.role().name(),
                    mandate.organisation(),
                    mandate.from(),
                    mandate.to());
        }

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }

        boolean isOneOf(Set<Role> roles) {
            return Role.written(role).filter(roles::contains).isPresent();
        }
    }

    public KnownAccount {
        mandates = List.copyOf(mandates);
    }

    /** The organisations that it acts for on this day, in whatever role. */
    public Set<String> organisations(LocalDate day) {
        return mandates.stream()
                .filter(mandate -> mandate.holdsOn(day))
                .map(Held::organisation)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it holds one of these roles on this day, for whatever organisation. */
    public boolean holds(Set<Role> roles, LocalDate day) {
        return mandates.stream()
                .anyMatch(mandate -> mandate.isOneOf(roles) && mandate.holdsOn(day));
    }

    /** Whether it holds one of these roles on this day for this organisation. */
    public boolean holdsFor(String organisation, Set<Role> roles, LocalDate day) {
        return mandates.stream()
                .filter(mandate -> mandate.organisation().equals(organisation))
                .anyMatch(mandate -> mandate.isOneOf(roles) && mandate.holdsOn(day));
    }
}
