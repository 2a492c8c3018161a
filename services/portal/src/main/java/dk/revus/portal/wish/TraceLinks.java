package dk.revus.portal.wish;

import dk.revus.portal.api.model.TraceStep;
import java.util.Map;

/** For each kind of step: what its states are called, and where there is more to read. */
final class TraceLinks {

    private static final Map<String, String> STATES =
            Map.of(
                    "WISH", "wish.state",
                    "SCREENED", "wish.screening",
                    "THEME", "theme.state",
                    "MERGED_INTO", "theme.state",
                    "DECISION", "decision.type",
                    "OUTCOME", "wish.outcome",
                    "STRATEGY", "strategy.state",
                    "PROJECT", "project.state",
                    "RESULT", "project.state");

    private static final Map<String, String> PAGES =
            Map.of(
                    "THEME", "/themes/",
                    "MERGED_INTO", "/themes/",
                    "STRATEGY", "/strategies/",
                    "PROJECT", "/projects/");

    public String states(String kind) {
        return STATES.getOrDefault(kind, "wish.state");
    }

    /** The address of the page, or nothing where there is none. */
    public String page(TraceStep step) {
        var page = PAGES.get(step.kind());
        return page == null || step.id() == null ? "" : page + step.id();
    }
}
