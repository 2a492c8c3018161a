package dk.revus.portal.api.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project or example worth continuing.
 *
 * @param corrections what was told of it before; told of one alone
 */
public record Example(
        String exampleId,
        String title,
        @Nullable String kind,
        @Nullable String source,
        List<Correction> corrections,
        @Nullable Long version,
        List<String> allowedActions) {

    public Example {
        corrections = Lists.of(corrections);
        allowedActions = Lists.of(allowedActions);
    }

    /** Whether the caller may do this now. */
    public boolean may(String command) {
        return allowedActions.contains(command);
    }
}
