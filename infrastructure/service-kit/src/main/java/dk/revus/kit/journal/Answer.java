package dk.revus.kit.journal;

import dk.revus.kit.problem.Problem;

/** What a handler says to a command. */
public sealed interface Answer<S> {

    /** It is so now, whether by this command or by an earlier delivery of the same one. */
    record Done<S>(Stored<S> stored) implements Answer<S> {}

    /**
     * @param stored the thing as it is, for the caller who was too late
     */
    record Refused<S>(Problem problem, Stored<S> stored) implements Answer<S> {}
}
