package dk.revus.themecatalogue.support.model;

/** Where other features of this service ask for the ballots. */
public interface BallotBox {

    Tally of(String cycleId);
}
