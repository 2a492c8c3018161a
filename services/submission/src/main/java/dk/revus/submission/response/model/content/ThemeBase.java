package dk.revus.submission.response.model.content;

import java.util.List;

/** What a wish builds on: one proposed theme, several, or something new. */
public record ThemeBase(Kind kind, List<String> themeIds) {

    /** How many of the proposed themes a wish builds on. */
    public enum Kind {
        PROPOSED,
        SEVERAL,
        NEW
    }

    public ThemeBase {
        themeIds = List.copyOf(themeIds);
    }

    public boolean coheres() {
        return switch (kind) {
            case PROPOSED -> themeIds.size() == 1;
            case SEVERAL ->
                    themeIds.size() > 1 && themeIds.stream().distinct().count() == themeIds.size();
            case NEW -> themeIds.isEmpty();
        };
    }
}
