package dk.revus.themecatalogue.support.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Counts ballots by Borda's own points: with n themes in the call, rank r gives n − r + 1, so 6
 * themes give 6, 5, 4, 3, 2, 1, and a theme that was left out gets 0.
 *
 * <p>Why not n − r: a municipality may leave themes out, and with n − r the theme it ranked last
 * would get as little as one it did not want to rank. Borda's memoir of 1781 gives the last place
 * one point for the same kind of reason. Why not count down from the number of ranked themes: the
 * letter invites each to prioritise "indenfor" the six, and a first choice should weigh the same
 * whether or not the rest was ranked too.
 *
 * <p>A theme written together from others is supported by each ballot once: by the best rank given
 * to any of them. Adding their points up would favour a merge for being a merge.
 *
 * <p>A municipality is counted once, also where several calls of a cycle asked it. Its word on a
 * theme is its ballot in the newest call that put the theme up and that it answered with a ranking.
 */
public final class Counting {

    private Counting() {}

    /**
     * @param themes the theme itself and every theme that it carries on
     */
    public static Support of(Set<String> themes, Collection<Ballot> ballots) {
        var support = Support.NONE;
        for (var ballot : wordsOn(themes, ballots)) {
            var best = bestRank(themes, ballot);
            if (best.isPresent()) {
                var rank = best.getAsInt();
                support = support.plus(rank, points(ballot.themes().size(), rank));
            }
        }
        return support;
    }

    private static Collection<Ballot> wordsOn(Set<String> themes, Collection<Ballot> ballots) {
        var words = new HashMap<String, Ballot>();
        for (var ballot : ballots) {
            if (ballot.couldRank(themes)) {
                words.merge(ballot.organisation(), ballot, Ballot::newer);
            }
        }
        return words.values();
    }

    private static OptionalInt bestRank(Set<String> themes, Ballot ballot) {
        return ballot.ranks().entrySet().stream()
                .filter(entry -> themes.contains(entry.getKey()))
                .mapToInt(entry -> entry.getValue())
                .min();
    }

    static int points(int themesInCall, int rank) {
        return Math.max(0, themesInCall - rank + 1);
    }
}
