package dk.revus.submission.response.model;

import dk.revus.submission.response.model.content.Wish;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a content is not taken as it is, not even as a draft. */
public sealed interface ContentRefusal extends ResponseRefusal {

    /**
     * "Få fokuserede temaer".
     *
     * @param wishes those given, so that somebody can say which to leave out
     */
    record TooManyWishes(int allowed, List<Wish> wishes) implements ContentRefusal {
        public TooManyWishes {
            wishes = List.copyOf(wishes);
        }
    }

    /**
     * @param field where, such as {@code wishes} or {@code themeRanks}
     */
    record DuplicateRank(String field, int rank) implements ContentRefusal {}

    record RankGap(String field, int missing) implements ContentRefusal {}

    record ThemeRankedTwice(String themeId) implements ContentRefusal {}

    record ThemeNotInCall(String themeId) implements ContentRefusal {}

    record PrincipleNotInCall(String principleId) implements ContentRefusal {}

    record PrincipleAnsweredTwice(int rank, String principleId) implements ContentRefusal {}

    record ThemeBaseIncoherent(int rank) implements ContentRefusal {}

    /**
     * A wish carries on what nobody has registered.
     *
     * @param field where, such as {@code wishes[0].continuity[1].exampleId}
     */
    record UnknownExample(String field, String exampleId) implements ContentRefusal {}

    record UnknownWish(String wishId) implements ContentRefusal {}

    /** A wish is about a municipality that the call does not know. */
    record MunicipalityNotInCall(int rank, String municipality) implements ContentRefusal {}

    record MunicipalityNamedTwice(int rank, String municipality) implements ContentRefusal {}

    record AttachmentNamedTwice(String attachmentId) implements ContentRefusal {}

    /**
     * @param standing null when there is no such attachment of this response
     */
    record AttachmentUnusable(String attachmentId, @Nullable AttachmentStanding standing)
            implements ContentRefusal {}

    /** The secretariat did not ask about this field. */
    record FieldLocked(String field) implements ContentRefusal {}
}
