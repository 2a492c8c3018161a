package dk.revus.themecatalogue.wish.model;

import java.util.List;
import java.util.Optional;

/** What a wish builds on: one proposed theme, several, or something new. */
public record ThemeBase(Kind kind, List<String> themeIds) {

    /** How many of the proposed themes a wish builds on. */
    public enum Kind {
        /** Proposed themes of the call. */
        PROPOSED,
        SEVERAL,
        /** A theme of the municipality's own. */
        NEW
    }

    public ThemeBase {
        themeIds = List.copyOf(themeIds);
    }

    /** The proposed theme it builds on, when there is exactly one. */
    public Optional<String> onlyTheme() {
        return kind == Kind.PROPOSED && themeIds.size() == 1
                ? Optional.of(themeIds.getFirst())
                : Optional.empty();
    }
}
