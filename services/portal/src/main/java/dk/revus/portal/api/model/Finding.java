package dk.revus.portal.api.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the check before sending finds.
 *
 * @param severity ERROR or INFO; WARNING also where the service says something else or nothing
 */
public record Finding(String code, String severity, String field, @Nullable String text) {

    public Finding {
        severity = List.of("ERROR", "INFO").contains(severity) ? severity : "WARNING";
    }
}
