package dk.revus.themecatalogue.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** This feature's reading of a strategy: whether it is adopted, and the themes it carries. */
record StrategyFact(String strategyId, String state, @Nullable List<Section> sections) {

    static final String ADOPTED = "ADOPTED";

    record Section(String themeId) {}

    List<Section> themes() {
        return sections == null ? List.of() : sections;
    }
}
