package dk.revus.themecatalogue.theme;

import dk.revus.themecatalogue.theme.model.KnownTheme;
import dk.revus.themecatalogue.theme.model.Theme;
import dk.revus.themecatalogue.theme.model.ThemeDecision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What only some states hold, for those who show a theme whatever its state. */
final class Facts {

    private Facts() {}

    /** "" for a theme that nobody has written. */
    static String cycleId(Theme theme) {
        return theme instanceof KnownTheme known ? known.outline().cycleId() : "";
    }

    static List<String> mergedFrom(Theme theme) {
        return theme instanceof KnownTheme known ? known.outline().mergedFrom() : List.of();
    }

    static @Nullable ThemeDecision decision(KnownTheme theme) {
        return switch ((Theme) theme) {
            case Theme.Prioritised(_, var decision) -> decision;
            case Theme.Deferred(_, var decision) -> decision;
            case Theme.NotPrioritised(_, _, var decision) -> decision;
            case Theme.InStrategy(_, var decision, _) -> decision;
            case Theme.Active(_, var decision, _) -> decision;
            case Theme.Completed(_, var decision, _) -> decision;
            case Theme.Blank _,
                    Theme.Draft _,
                    Theme.Published _,
                    Theme.Candidate _,
                    Theme.Shortlisted _,
                    Theme.Merged _ ->
                    null;
        };
    }

    static @Nullable String strategyId(KnownTheme theme) {
        return switch ((Theme) theme) {
            case Theme.InStrategy(_, _, var strategyId) -> strategyId;
            case Theme.Active(_, _, var strategyId) -> strategyId;
            case Theme.Completed(_, _, var strategyId) -> strategyId;
            case Theme.Blank _,
                    Theme.Draft _,
                    Theme.Published _,
                    Theme.Candidate _,
                    Theme.Shortlisted _,
                    Theme.Prioritised _,
                    Theme.Deferred _,
                    Theme.NotPrioritised _,
                    Theme.Merged _ ->
                    null;
        };
    }

    static @Nullable String reason(KnownTheme theme) {
        return switch ((Theme) theme) {
            case Theme.NotPrioritised(_, var reason, _) -> reason;
            case Theme.Merged(_, _, var reason) -> reason;
            case Theme.Prioritised _,
                    Theme.Deferred _,
                    Theme.InStrategy _,
                    Theme.Active _,
                    Theme.Completed _,
                    Theme.Blank _,
                    Theme.Draft _,
                    Theme.Published _,
                    Theme.Candidate _,
                    Theme.Shortlisted _ ->
                    null;
        };
    }
}
