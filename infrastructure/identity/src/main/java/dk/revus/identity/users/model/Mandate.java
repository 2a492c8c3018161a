package dk.revus.identity.users.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A role for an organisation, from a day to a day.
 *
 * @param from the first day it holds
 * @param to the last day it holds; a mandate without one is open-ended
 */
public record Mandate(
        String id, String role, String organisation, LocalDate from, @Nullable LocalDate to) {

    /** As it stands in a token. */
    public Map<String, Object> claim() {
        var claim = new LinkedHashMap<String, Object>();
        claim.put("id", id);
        claim.put("role", role);
        claim.put("organisation", organisation);
        claim.put("from", from.toString());
        if (to != null) {
            claim.put("to", to.toString());
        }
        return claim;
    }
}
