package dk.revus.themecatalogue.theme.model;

/** What somebody should mean, and not only overlook. */
public enum ThemeWarning {
    /** Another theme of the cycle is called the same. */
    SAME_TITLE
}
