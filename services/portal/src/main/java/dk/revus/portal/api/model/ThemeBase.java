package dk.revus.portal.api.model;

import java.util.List;

/** What a wish builds on: a proposed theme, several, or a new one. */
public record ThemeBase(String kind, List<String> themeIds) {

    public ThemeBase {
        themeIds = Lists.of(themeIds);
    }
}
