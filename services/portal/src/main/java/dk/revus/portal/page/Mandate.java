package dk.revus.portal.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A role for an organisation, from a day to a day, both inclusive. */
public record Mandate(String role, String organisation, LocalDate from, @Nullable LocalDate to) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
