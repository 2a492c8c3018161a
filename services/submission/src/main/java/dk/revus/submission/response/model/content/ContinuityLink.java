package dk.revus.submission.response.model.content;

/** "Det er vigtigt med kontinuitet": what a wish carries on. */
public record ContinuityLink(
        @Naming(Field.Kind.EXAMPLE) String exampleId, Relation relation, String note) {

    /** How a wish relates to what is there already. */
    public enum Relation {
        CONTINUES,
        BUILDS_ON,
        REPLACES
    }
}
