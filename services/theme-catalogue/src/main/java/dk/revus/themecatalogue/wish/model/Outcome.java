package dk.revus.themecatalogue.wish.model;

/** What became of a wish. */
public enum Outcome {
    IN_THEME,
    /** It lives on in a theme that was written together from several. */
    MERGED,
    NOT_PRIORITISED,
    /** Taken up again in the next cycle. */
    DEFERRED,
    HANDLED_ELSEWHERE,
    /** The municipality took it back itself. */
    WITHDRAWN
}
