package dk.revus.kit.security;

import dk.revus.kit.security.model.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A right to act in a role for an organisation, from a day to a day.
 *
 * @param from the first day it holds
 * @param to the last day it holds, or null while no end is known
 */
public record Mandate(
        String id, Role role, String organisation, LocalDate from, @Nullable LocalDate to) {

    /** Both days count in full. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
