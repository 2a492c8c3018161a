package dk.revus.themecatalogue.support.model;

import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * How one municipality ranked the themes of a call.
 *
 * @param themes those it could rank
 * @param ranks the rank it gave, by theme; 1 is its first choice, what it left out is not here
 */
public record Ballot(
        String organisation, String callId, Set<String> themes, Map<String, Integer> ranks) {

    public Ballot {
        themes = Set.copyOf(themes);
        ranks = Map.copyOf(ranks);
    }

    boolean couldRank(Set<String> any) {
        return !Collections.disjoint(themes, any);
    }

    /** Of two ballots of one municipality, the one in the newer call. */
    static Ballot newer(Ballot one, Ballot other) {
        return one.callId().compareTo(other.callId()) > 0 ? one : other;
    }
}
