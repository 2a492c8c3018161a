package dk.revus.submission.response;

import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.submission.response.model.ResponseId;

/** Reads a response's id out of its address. */
public final class ResponsePath {

    private ResponsePath() {}

    /**
     * "0165" and "165" are the same municipality.
     *
     * @throws ProblemException 404 for anything that is no call or no municipality
     */
    public static ResponseId id(String callId, String municipality) {
        return ResponseId.named(callId, municipality)
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }
}
