package dk.revus.themecatalogue.support.model;

import java.util.Map;

/**
 * How one municipality ranked the themes of a call.
 *
 * @param themesInCall how many themes it could rank
 * @param ranks the rank it gave, by theme; 1 is its first choice, what it left out is not here
 */
public record Ballot(String organisation, int themesInCall, Map<String, Integer> ranks) {

    public Ballot {
        ranks = Map.copyOf(ranks);
    }
}
