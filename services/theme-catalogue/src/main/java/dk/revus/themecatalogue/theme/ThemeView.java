package dk.revus.themecatalogue.theme;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.revus.kit.permission.Actions;
import dk.revus.themecatalogue.support.model.Support;
import org.jspecify.annotations.Nullable;

/**
 * A theme as it is shown.
 *
 * @param support null until the call has closed, for everybody: who counts may not peek
 */
record ThemeView(
        @JsonUnwrapped ThemeV1 theme,
        @Nullable Support support,
        long version,
        @JsonUnwrapped Actions actions) {}
