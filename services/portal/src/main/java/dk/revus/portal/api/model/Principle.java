package dk.revus.portal.api.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every wish is measured against.
 *
 * @param corrections how it was worded before; told of one alone
 * @param version null within a call, where it is only read
 */
public record Principle(
        String principleId,
        @Nullable Integer number,
        String title,
        @Nullable String guidance,
        List<Correction> corrections,
        @Nullable Long version,
        List<String> allowedActions) {

    public Principle {
        corrections = Lists.of(corrections);
        allowedActions = Lists.of(allowedActions);
    }

    /** Whether the caller may do this now. */
    public boolean may(String command) {
        return allowedActions.contains(command);
    }
}
