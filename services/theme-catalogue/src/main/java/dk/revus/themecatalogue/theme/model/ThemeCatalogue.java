package dk.revus.themecatalogue.theme.model;

import java.util.Map;

/** The themes as other features of this service may read them. */
public interface ThemeCatalogue {

    /** Every theme of a cycle by its id. */
    Map<String, KnownTheme> ofCycle(String cycleId);
}
