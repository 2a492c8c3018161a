package dk.revus.submission.response.model;

import dk.revus.submission.call.model.Deadline;
import java.util.List;

/** Why a response is not changed. */
public sealed interface ResponseRefusal {

    record DeadlinePassed(Deadline deadline) implements ResponseRefusal {}

    record CallNotOpen() implements ResponseRefusal {}

    record TooManyWishes(int given, int allowed) implements ResponseRefusal {}

    /**
     * @param field where, such as {@code wishes} or {@code themeRanks}
     */
    record DuplicateRank(String field, int rank) implements ResponseRefusal {}

    record RankGap(String field, int missing) implements ResponseRefusal {}

    record ThemeRankedTwice(String themeId) implements ResponseRefusal {}

    record ThemeNotInCall(String themeId) implements ResponseRefusal {}

    record PrincipleNotInCall(String principleId) implements ResponseRefusal {}

    record PrincipleAnsweredTwice(int rank, String principleId) implements ResponseRefusal {}

    record ThemeBaseIncoherent(int rank) implements ResponseRefusal {}

    record UnknownWish(String wishId) implements ResponseRefusal {}

    /** Not ready to be sent. */
    record PreCheckFailed(List<Finding> findings) implements ResponseRefusal {
        public PreCheckFailed {
            findings = List.copyOf(findings);
        }
    }

    record ReasonRequired() implements ResponseRefusal {}

    /** Not in this state; the permission table says the same beforehand. */
    record NotNow() implements ResponseRefusal {}
}
