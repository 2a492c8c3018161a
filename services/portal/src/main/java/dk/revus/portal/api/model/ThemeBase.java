package dk.revus.portal.api.model;

import java.util.List;

/** What a wish builds on: a proposed theme, several, or a new one. */
public record ThemeBase(String kind, List<String> themeIds) {

    public ThemeBase {
        themeIds = Lists.of(themeIds);
    }

    /** What it is called that a wish builds on so many of the proposed themes. */
    public static String kindOf(int themes) {
        return switch (themes) {
            case 0 -> "NEW";
            case 1 -> "PROPOSED";
            default -> "SEVERAL";
        };
    }
}
