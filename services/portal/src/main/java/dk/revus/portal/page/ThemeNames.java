package dk.revus.portal.page;

import dk.revus.portal.api.CatalogueApi;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What themes are called to this reader, whichever cycle they belong to. */
@Component
public class ThemeNames {

    private final CatalogueApi catalogue;

    ThemeNames(CatalogueApi catalogue) {
        this.catalogue = catalogue;
    }

    /** The title; null of a theme that this reader may not see, such as somebody's draft. */
    public @Nullable String title(String themeId) {
        var theme = Loaded.of(() -> catalogue.theme(themeId)).value();
        return theme == null ? null : theme.title();
    }
}
