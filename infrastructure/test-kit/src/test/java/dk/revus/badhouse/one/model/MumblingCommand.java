package dk.revus.badhouse.one.model;

/** What can be asked of a bad house. */
public sealed interface MumblingCommand {

    /** Nobody can say which right it takes. */
    record Nameless() implements MumblingCommand {}
}
