package dk.revus.analytics.task.model;

import dk.revus.kit.security.model.Role;
import java.util.List;
import java.util.Set;

/**
 * Who asks what waits.
 *
 * @param held what this person acts as today
 */
public record Caller(List<Held> held) {

    /** A role for an organisation. */
    public record Held(Role role, String organisation) {}

    /** Whether any of these roles is held, for whatever organisation. */
    boolean holds(Set<Role> roles) {
        return held.stream().anyMatch(one -> roles.contains(one.role()));
    }

    /** Whether any of these roles is held for this organisation. */
    boolean holdsFor(String organisation, Set<Role> roles) {
        return held.stream()
                .anyMatch(
                        one ->
                                roles.contains(one.role())
                                        && one.organisation().equals(organisation));
    }
}
