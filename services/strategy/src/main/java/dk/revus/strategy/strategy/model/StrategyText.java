package dk.revus.strategy.strategy.model;

import java.util.List;

/** What a strategy says, and for which cycle. */
public record StrategyText(String cycleId, String title, List<Section> sections) {

    public StrategyText {
        sections = List.copyOf(sections);
    }

    /** "ST-2019-2022" for the cycle "revus-2019-2022": a cycle has one strategy. */
    public static String idFor(String cycleId) {
        return "ST-" + cycleId.replaceFirst("^[a-z]+-", "");
    }
}
