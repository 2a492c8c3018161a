package dk.revus.themecatalogue.wish.model;

import dk.revus.themecatalogue.theme.model.KnownTheme;
import dk.revus.themecatalogue.theme.model.Theme.Merged;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;

/** The themes of the wish's cycle at the moment of deciding. */
public record Catalogue(Map<String, KnownTheme> themes) {

    /** Of a cycle without themes. */
    public static final Catalogue EMPTY = new Catalogue(Map.of());

    public Catalogue {
        themes = Map.copyOf(themes);
    }

    public Optional<KnownTheme> find(String themeId) {
        return Optional.ofNullable(themes.get(themeId));
    }

    /** Where a theme lives on: itself, or what it was written into, however many times. */
    public String livesOnAs(String themeId) {
        var seen = new HashSet<String>();
        var id = themeId;
        while (seen.add(id) && themes.get(id) instanceof Merged(_, var into, _)) {
            id = into;
        }
        return id;
    }
}
