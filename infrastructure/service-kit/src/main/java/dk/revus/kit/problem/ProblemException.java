package dk.revus.kit.problem;

/** Carries a problem to the edge from where a return value cannot: argument resolvers, filters. */
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
