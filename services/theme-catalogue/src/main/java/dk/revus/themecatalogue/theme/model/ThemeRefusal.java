package dk.revus.themecatalogue.theme.model;

import static dk.revus.kit.decision.Refused.Kind.CONFLICT;
import static dk.revus.kit.decision.Refused.Kind.UNPROCESSABLE;

import dk.revus.kit.decision.Because;
import dk.revus.kit.decision.Names;
import dk.revus.kit.decision.Refused;
import java.util.List;
import java.util.Set;

/** Why something cannot be done with a theme. */
public sealed interface ThemeRefusal {

    @Refused(
            as = CONFLICT,
            code = "already-exists",
            saying = "This id stands for a theme already. Choose a free one.")
    record AlreadyExists() implements ThemeRefusal {}

    /** The verb is not for a theme in this state. */
    @Refused(
            as = CONFLICT,
            code = "not-allowed-in-state",
            saying = "This is not possible in the present state.")
    record NotNow(String command, String state) implements ThemeRefusal {
        NotNow(String command, Theme theme) {
            this(command, Names.of(theme));
        }
    }

    /** The correction says what stands there already. */
    @Refused(
            as = UNPROCESSABLE,
            code = "nothing-changed",
            saying = "What you send stands there already.")
    record NothingChanged() implements ThemeRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "reason-required",
            saying = "Say why; the reason is shown with the theme.")
    record ReasonRequired() implements ThemeRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "warnings-not-confirmed",
            saying = "Look at 'warnings' and confirm each of them, if it is meant.")
    record WarningsNotConfirmed(Set<ThemeWarning> warnings, List<String> themeIds)
            implements ThemeRefusal {
        public WarningsNotConfirmed {
            warnings = Set.copyOf(warnings);
            themeIds = List.copyOf(themeIds);
        }
    }

    /** Something else is wrong, and this is asked in the same round. */
    record AskedAsWell(ThemeRefusal why, Set<ThemeWarning> warnings, List<String> themeIds)
            implements ThemeRefusal, Because {
        AskedAsWell(ThemeRefusal why, WarningsNotConfirmed asked) {
            this(why, asked.warnings(), asked.themeIds());
        }
    }

    /** "Nominate" a theme from a wish, and no wish is placed on it. */
    @Refused(
            as = CONFLICT,
            code = "no-basis",
            saying =
                    "A theme from a wish is nominated when at least one wish is placed on it. Place one first.")
    record NoBasis() implements ThemeRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "too-few-to-merge",
            saying = "Name at least two themes to merge.")
    record TooFewToMerge(int given) implements ThemeRefusal {}

    @Refused(as = UNPROCESSABLE, code = "same-theme-twice", saying = "Name each theme once.")
    record SameThemeTwice(String themeId) implements ThemeRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "unknown-theme",
            saying = "There is no such theme. Check its id.")
    record UnknownTheme(String themeId) implements ThemeRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "theme-of-another-cycle",
            saying = "Only themes of one cycle can be merged.")
    record OtherCycle(String themeId, String cycleId) implements ThemeRefusal {}

    @Refused(
            as = CONFLICT,
            code = "already-merged",
            saying = "This theme was merged already. Merge what it became.")
    record AlreadyMerged(String themeId, String mergedInto) implements ThemeRefusal {}

    /** Only proposals and candidates are written together. */
    @Refused(
            as = CONFLICT,
            code = "not-mergeable",
            saying = "Only published themes and candidates can be merged.")
    record NotMergeable(String themeId, String state) implements ThemeRefusal {
        NotMergeable(String themeId, Theme theme) {
            this(themeId, Names.of(theme));
        }
    }

    @Refused(
            as = CONFLICT,
            code = "no-project",
            saying = "No granted project under this theme is known yet. Wait for one.")
    record NoProject() implements ThemeRefusal {}

    @Refused(
            as = CONFLICT,
            code = "open-projects",
            saying = "Close every project under the theme first.")
    record OpenProjects(List<String> projectIds) implements ThemeRefusal {
        public OpenProjects {
            projectIds = List.copyOf(projectIds);
        }
    }
}
