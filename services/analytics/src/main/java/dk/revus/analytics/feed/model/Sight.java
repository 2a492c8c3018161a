package dk.revus.analytics.feed.model;

/** How much of an event somebody sees. */
public enum Sight {
    WHOLE,
    /** That it happened, not what it says. */
    MASKED,
    NOTHING
}
