package dk.revus.themecatalogue.theme.model;

/** Where a theme comes from. */
public enum Origin {
    /** "Forslag til 6 temaer": drafted by the working group under the officials' committee. */
    PROPOSED_BY_WORKING_GROUP,
    FROM_WISH,
    /** Several themes written together into one. */
    FROM_CONSOLIDATION,
    /** A concern that runs across the themes, such as the green agenda. */
    CROSS_CUTTING
}
