package dk.revus.kit.journal;

import dk.revus.kit.problem.Problem;

/** What a handler says to a command. */
public sealed interface CommandResult<S> {

    /** It is so now, whether by this command or by an earlier delivery of the same one. */
    record Done<S>(Stored<S> stored) implements CommandResult<S> {}

    /**
     * @param stored the thing as it is, for the caller who was too late
     */
    record Refused<S>(Problem problem, Stored<S> stored) implements CommandResult<S> {}

    /**
     * For what follows from an event by itself: nobody is there to be told why not.
     *
     * @param what was asked of which thing
     * @throws IllegalStateException when it was refused
     */
    default void demandDone(String what) {
        if (this instanceof Refused<S>(var problem, _)) {
            throw new IllegalStateException(what + ": " + problem);
        }
    }
}
