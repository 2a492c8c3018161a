package dk.revus.themecatalogue.support.model;

import java.util.List;
import java.util.Set;

/**
 * The ballots of a cycle as they lie now.
 *
 * @param hasClosed whether they may be counted: no call of the cycle takes answers any more
 * @param ballots none while they may not
 */
public record Tally(boolean hasClosed, List<Ballot> ballots) {

    public Tally {
        ballots = List.copyOf(ballots);
    }

    /**
     * @param themes the theme itself and every theme that it carries on
     */
    public Support of(Set<String> themes) {
        return Counting.of(themes, ballots);
    }
}
