package dk.revus.portal.api;

/** The part of the platform that answers; each has a breaker of its own. */
public enum Part {
    STRATEGY,
    SUBMISSION,
    THEME_CATALOGUE,
    PROJECT,
    NOTIFICATION,
    ANALYTICS;

    /** Its name in settings, metrics and texts. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
