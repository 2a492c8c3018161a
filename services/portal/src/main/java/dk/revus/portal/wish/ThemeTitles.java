package dk.revus.portal.wish;

import dk.revus.portal.api.model.Theme;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Themes by their id, for showing titles. */
record ThemeTitles(Map<String, String> titles) {

    ThemeTitles(List<Theme> themes) {
        this(themes.stream().collect(Collectors.toMap(Theme::themeId, Theme::title, (a, b) -> a)));
    }

    /** The title, or the id where the title is not known. */
    public String of(@Nullable String themeId) {
        return themeId == null ? "" : titles.getOrDefault(themeId, themeId);
    }
}
