package dk.revus.themecatalogue.theme.model;

import java.util.Map;
import java.util.Set;

/** What a theme must know of wishes; answered by those who keep them. */
public interface PlacedWishes {

    /** How many wishes are placed on this theme. */
    default int on(String themeId) {
        return on(Set.of(themeId)).getOrDefault(themeId, 0);
    }

    /** The same of several; a theme without wishes is missing. */
    Map<String, Integer> on(Set<String> themeIds);
}
