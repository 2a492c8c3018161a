package dk.revus.themecatalogue.support.model;

import java.util.Map;
import java.util.Set;

/** Where other features of this service ask for the ballots. */
public interface BallotBox {

    /** Those of each of these cycles, asked for once. */
    Map<String, Tally> of(Set<String> cycleIds);
}
