package dk.revus.portal.api.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A municipality, the region, the forum or the KKR. */
public record Organisation(
        String organisation,
        String name,
        @Nullable String officialName,
        @Nullable String kind,
        @Nullable String email,
        long version,
        List<String> allowedActions) {

    public Organisation {
        allowedActions = Lists.of(allowedActions);
    }

    /** Whether the caller may do this now. */
    public boolean may(String command) {
        return allowedActions.contains(command);
    }
}
