package dk.revus.submission.response.model;

import static dk.revus.kit.decision.Refused.Kind.FORBIDDEN;
import static dk.revus.kit.decision.Refused.Kind.UNPROCESSABLE;

import dk.revus.kit.decision.Refused;
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
    @Refused(
            as = UNPROCESSABLE,
            code = "focus-limit-exceeded",
            saying = "Few and focused: choose which wish to leave out.")
    record TooManyWishes(int given, int allowed, List<Given> wishes) implements ContentRefusal {

        /** A page that asks which wish to leave out needs no more than these. */
        private static final int SHOWN = 50;

        static TooManyWishes of(int allowed, List<Wish> wishes) {
            var shown =
                    wishes.stream()
                            .limit(SHOWN)
                            .map(wish -> new Given(wish.id(), wish.rank(), wish.title()))
                            .toList();
            return new TooManyWishes(wishes.size(), allowed, shown);
        }
    }

    /** A wish as somebody knows it who is to leave one out. */
    record Given(String wishId, int rank, String title) {}

    /**
     * @param field where, such as {@code wishes} or {@code themeRanks}
     */
    @Refused(as = UNPROCESSABLE, code = "duplicate-rank", saying = "Each rank can be given once.")
    record DuplicateRank(String field, int rank) implements ContentRefusal {}

    @Refused(as = UNPROCESSABLE, code = "rank-gap", saying = "Rank from 1 without leaving one out.")
    record RankGap(String field, int missing) implements ContentRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "theme-ranked-twice",
            saying = "Each theme can be ranked once.")
    record ThemeRankedTwice(String themeId) implements ContentRefusal {}

    @Refused(as = UNPROCESSABLE, code = "theme-not-in-call", saying = "The call has no such theme.")
    record ThemeNotInCall(String themeId) implements ContentRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "principle-not-in-call",
            saying = "The call has no such principle.")
    record PrincipleNotInCall(String principleId) implements ContentRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "principle-answered-twice",
            saying = "Answer each principle once for a wish.")
    record PrincipleAnsweredTwice(int rank, String principleId) implements ContentRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "theme-base-incoherent",
            saying = "PROPOSED names one theme, SEVERAL at least two, NEW none; each once.")
    record ThemeBaseIncoherent(int rank) implements ContentRefusal {}

    /**
     * A wish carries on what nobody has registered.
     *
     * @param field where, such as {@code wishes[0].continuity[1].exampleId}
     */
    @Refused(
            as = UNPROCESSABLE,
            code = "unknown-example",
            saying = "Nobody has registered this example. Choose one that is there.")
    record UnknownExample(String field, String exampleId) implements ContentRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "unknown-wish",
            saying = "Send wishId only as we gave it, once; leave it out for a new wish.")
    record UnknownWish(String wishId) implements ContentRefusal {}

    /** A wish is about a municipality that the call does not know. */
    @Refused(
            as = UNPROCESSABLE,
            code = "municipality-not-in-call",
            saying = "The call knows no such municipality.")
    record MunicipalityNotInCall(int rank, String municipality) implements ContentRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "municipality-named-twice",
            saying = "Name each municipality once in a wish.")
    record MunicipalityNamedTwice(int rank, String municipality) implements ContentRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "attachment-named-twice",
            saying = "Enclose each attachment once.")
    record AttachmentNamedTwice(String attachmentId) implements ContentRefusal {}

    /**
     * @param standing {@code UNKNOWN} when there is no such attachment of this response
     */
    @Refused(
            as = UNPROCESSABLE,
            code = "attachment-unusable",
            saying =
                    "Upload it to this response first; what is removed or infected cannot be enclosed.")
    record AttachmentUnusable(String attachmentId, String standing) implements ContentRefusal {

        AttachmentUnusable(String attachmentId, @Nullable AttachmentStanding standing) {
            this(attachmentId, standing == null ? "UNKNOWN" : standing.name());
        }
    }

    /** The secretariat did not ask about this field. */
    @Refused(
            as = FORBIDDEN,
            code = "field-locked-by-clarification",
            saying = "Only what the secretariat asked about may be changed.")
    record FieldLocked(String field) implements ContentRefusal {}
}
