package dk.revus.themecatalogue.theme.model;

import java.util.List;

/**
 * What a theme is about.
 *
 * @param mergedFrom the themes it was written together from; empty for all others
 */
public record Outline(
        String cycleId, String title, String summary, Origin origin, List<String> mergedFrom) {

    public Outline {
        mergedFrom = List.copyOf(mergedFrom);
    }

    Outline reworded(String otherTitle, String otherSummary) {
        return new Outline(cycleId, otherTitle, otherSummary, origin, mergedFrom);
    }
}
