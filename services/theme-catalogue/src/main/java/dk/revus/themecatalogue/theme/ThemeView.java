package dk.revus.themecatalogue.theme;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.revus.kit.journal.Correction;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.web.Addressed;
import dk.revus.themecatalogue.support.model.Support;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A theme as it is shown.
 *
 * @param corrections what was put right since it was published, oldest first; left out of lists
 * @param support as the calls that are over have it; null until one that put the theme up is, for
 *     everybody: who counts may not peek
 */
record ThemeView(
        @JsonUnwrapped ThemeV1 theme,
        @Nullable Support support,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Correction> corrections,
        long version,
        @JsonUnwrapped Actions actions)
        implements Addressed {

    @Override
    public String id() {
        return theme.themeId();
    }
}
