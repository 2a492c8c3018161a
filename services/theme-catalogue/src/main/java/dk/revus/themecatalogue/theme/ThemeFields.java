package dk.revus.themecatalogue.theme;

import dk.revus.themecatalogue.theme.model.KnownTheme;
import dk.revus.themecatalogue.theme.model.Theme;
import java.util.List;

/** What only some states hold, for those who show a theme whatever its state. */
final class ThemeFields {

    private ThemeFields() {}

    /** "" for a theme that nobody has written. */
    static String cycleId(Theme theme) {
        return theme instanceof KnownTheme known ? known.outline().cycleId() : "";
    }

    static List<String> mergedFrom(Theme theme) {
        return theme instanceof KnownTheme known ? known.outline().mergedFrom() : List.of();
    }
}
