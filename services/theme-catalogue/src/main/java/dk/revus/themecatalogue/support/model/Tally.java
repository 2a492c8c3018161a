package dk.revus.themecatalogue.support.model;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The ballots of a cycle as far as they may be counted: those of its calls that are over. A call
 * that takes answers adds nothing and takes nothing away from what the others counted; what was
 * sent to one that takes them again waits until it is over again.
 */
public final class Tally {

    private final Set<String> counted;
    private final Set<String> awaited;
    private final boolean over;
    private final List<Ballot> ballots;

    /**
     * @param over the themes of each call that is over
     * @param awaited the themes of those that take answers, or will
     * @param ballots those of the calls that are over
     */
    public Tally(Collection<Set<String>> over, Set<String> awaited, List<Ballot> ballots) {
        this.counted = over.stream().flatMap(Set::stream).collect(Collectors.toSet());
        this.awaited = Set.copyOf(awaited);
        this.over = !over.isEmpty();
        this.ballots = List.copyOf(ballots);
    }

    /** Whether there is anything to count: a call of the cycle is over. */
    public boolean hasBegun() {
        return over;
    }

    /**
     * @param themes the theme itself and every theme that it carries on
     * @return null while nobody may know: the only calls that put it up still take answers
     */
    public @Nullable Support of(Set<String> themes) {
        return over && !isAwaited(themes) ? Counting.of(themes, ballots) : null;
    }

    private boolean isAwaited(Set<String> themes) {
        return Collections.disjoint(themes, counted) && !Collections.disjoint(themes, awaited);
    }
}
