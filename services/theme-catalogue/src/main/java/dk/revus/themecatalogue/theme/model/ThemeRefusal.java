package dk.revus.themecatalogue.theme.model;

import java.util.List;

/** Why something cannot be done with a theme. */
public sealed interface ThemeRefusal {

    /** The verb is not for a theme in this state. */
    record NotNow(String verb, Theme theme) implements ThemeRefusal {}

    /** The correction says what stands there already. */
    record NothingChanged() implements ThemeRefusal {}

    record ReasonRequired() implements ThemeRefusal {}

    /** "Nominate" a theme from a wish, and no wish is placed on it. */
    record NoBasis() implements ThemeRefusal {}

    record TooFewToMerge(int given) implements ThemeRefusal {}

    record SameThemeTwice(String themeId) implements ThemeRefusal {}

    record UnknownTheme(String themeId) implements ThemeRefusal {}

    record OtherCycle(String themeId, String cycleId) implements ThemeRefusal {}

    record AlreadyMerged(String themeId, String into) implements ThemeRefusal {}

    /** Only proposals and candidates are written together. */
    record NotMergeable(String themeId, Theme theme) implements ThemeRefusal {}

    record NoProject() implements ThemeRefusal {}

    record OpenProjects(List<String> projectIds) implements ThemeRefusal {
        public OpenProjects {
            projectIds = List.copyOf(projectIds);
        }
    }
}
