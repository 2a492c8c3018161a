package dk.revus.submission.account;

import dk.revus.kit.security.Mandate;
import dk.revus.kit.security.model.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An account as it last came here.
 *
 * @param function the function held, such as "KKR-sekretariatet"
 */
public record KnownAccount(String function, List<Mandate> mandates) {

    public KnownAccount {
        mandates = List.copyOf(mandates);
    }

    /** The organisations that it acts for on this day. */
    public Set<String> organisations(LocalDate day) {
        return mandates.stream()
                .filter(mandate -> mandate.holdsOn(day))
                .map(Mandate::organisation)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it holds one of these roles on this day, for whatever organisation. */
    public boolean holds(Set<Role> roles, LocalDate day) {
        return mandates.stream()
                .anyMatch(mandate -> roles.contains(mandate.role()) && mandate.holdsOn(day));
    }

    /** Whether it holds one of these roles on this day for this organisation. */
    public boolean holdsFor(String organisation, Set<Role> roles, LocalDate day) {
        return mandates.stream()
                .filter(mandate -> mandate.organisation().equals(organisation))
                .anyMatch(mandate -> roles.contains(mandate.role()) && mandate.holdsOn(day));
    }
}
