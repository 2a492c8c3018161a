package dk.revus.submission.screening.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking at one wish. It is never deleted: taken back, it says by whom and why.
 *
 * @param onVersion the version of the response that was looked at
 */
public record Assessment(
        List<PrincipleAssessment> principles,
        ScreeningResult result,
        String reason,
        String by,
        Instant at,
        int onVersion,
        @Nullable Reversal reversal) {

    public Assessment {
        principles = List.copyOf(principles);
    }

    /** An assessment taken back. */
    public record Reversal(String reason, String by, Instant at) {}

    Assessment taken(Reversal back) {
        return new Assessment(principles, result, reason, by, at, onVersion, back);
    }
}
