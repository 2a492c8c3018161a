package dk.revus.themecatalogue.theme.model;

import java.util.Map;
import java.util.Set;

/** The themes as other features of this service may read them. */
public interface ThemeCatalogue {

    /** Every theme of these cycles by its id, asked for once; a cycle without themes is missing. */
    Map<String, Map<String, KnownTheme>> ofCycles(Set<String> cycleIds);

    /** Every theme of a cycle by its id. */
    default Map<String, KnownTheme> ofCycle(String cycleId) {
        return ofCycles(Set.of(cycleId)).getOrDefault(cycleId, Map.of());
    }
}
