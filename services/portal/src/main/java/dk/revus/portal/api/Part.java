package dk.revus.portal.api;

import java.util.Arrays;
import java.util.Locale;

/** The part of the platform that answers; each has a breaker of its own. */
public enum Part {
    STRATEGY,
    SUBMISSION,
    THEME_CATALOGUE,
    PROJECT,
    NOTIFICATION,
    ANALYTICS;

    /**
     * @throws java.util.NoSuchElementException for a name that is none of theirs
     */
    static Part of(String code) {
        return Arrays.stream(values())
                .filter(part -> part.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Its name in settings, metrics and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
