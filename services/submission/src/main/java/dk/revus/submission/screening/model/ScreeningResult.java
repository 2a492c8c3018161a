package dk.revus.submission.screening.model;

/** How far a wish lives up to the principles, as those who screen see it. KKR decides. */
public enum ScreeningResult {
    MEETS_PRINCIPLES,
    PARTLY,
    DOES_NOT_MEET,
    /** Nothing that the strategy could be about; the principles need not be gone through. */
    OUT_OF_SCOPE
}
