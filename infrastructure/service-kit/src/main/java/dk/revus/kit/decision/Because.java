package dk.revus.kit.decision;

/**
 * A refusal for the reason of another one, which gives code and sentence; what else it holds is
 * told beside the other's details.
 */
public interface Because {

    /** The refusal that carries the code. */
    Object why();
}
