package dk.revus.portal.wish;

import dk.revus.portal.api.model.Theme;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Themes by their id, for showing titles.
 *
 * @param notShown what is said in place of a title that is not for this reader
 */
record ThemeTitles(Map<String, String> titles, String notShown) {

    ThemeTitles(List<Theme> themes, String notShown) {
        this(
                themes.stream()
                        .collect(Collectors.toMap(Theme::themeId, Theme::title, (a, b) -> a)),
                notShown);
    }

    public boolean know(@Nullable String themeId) {
        return themeId != null && titles.containsKey(themeId);
    }

    /** The title; a sentence where this reader may not see the theme. */
    public String of(@Nullable String themeId) {
        return themeId == null ? "" : titles.getOrDefault(themeId, notShown);
    }
}
