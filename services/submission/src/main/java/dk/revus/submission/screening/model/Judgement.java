package dk.revus.submission.screening.model;

/**
 * A command that weighs a municipality's answer. Whoever holds a mandate of that municipality must
 * not give it: "an assessor does not assess own municipality's wish".
 */
public interface Judgement {

    Act act();
}
