package dk.revus.themecatalogue.continuity.model;

/**
 * What is known of an example.
 *
 * @param source where it is described
 */
public record Example(String cycleId, String title, Kind kind, String source) {

    /** What sort of thing is carried on. */
    public enum Kind {
        /** A lighthouse project of the running strategy. */
        LIGHTHOUSE_PROJECT,
        /** Development work that a municipality holds up as working well. */
        GOOD_EXAMPLE
    }
}
