package dk.revus.submission.response;

import dk.revus.kit.problem.Problem;
import dk.revus.submission.response.model.ContentRefusal;
import dk.revus.submission.response.model.ContentRefusal.AttachmentNamedTwice;
import dk.revus.submission.response.model.ContentRefusal.AttachmentUnusable;
import dk.revus.submission.response.model.ContentRefusal.DuplicateRank;
import dk.revus.submission.response.model.ContentRefusal.FieldLocked;
import dk.revus.submission.response.model.ContentRefusal.MunicipalityNamedTwice;
import dk.revus.submission.response.model.ContentRefusal.MunicipalityNotInCall;
import dk.revus.submission.response.model.ContentRefusal.PrincipleAnsweredTwice;
import dk.revus.submission.response.model.ContentRefusal.PrincipleNotInCall;
import dk.revus.submission.response.model.ContentRefusal.RankGap;
import dk.revus.submission.response.model.ContentRefusal.ThemeBaseIncoherent;
import dk.revus.submission.response.model.ContentRefusal.ThemeNotInCall;
import dk.revus.submission.response.model.ContentRefusal.ThemeRankedTwice;
import dk.revus.submission.response.model.ContentRefusal.TooManyWishes;
import dk.revus.submission.response.model.ContentRefusal.UnknownExample;
import dk.revus.submission.response.model.ContentRefusal.UnknownWish;
import dk.revus.submission.response.model.content.Wish;
import java.util.List;

/** A new reason does not compile until it has an answer here. */
final class ContentProblems {

    /** A page that asks which wish to leave out needs no more than these. */
    private static final int SHOWN = 50;

    private ContentProblems() {}

    private record Given(String wishId, int rank, String title) {
        static List<Given> of(List<Wish> wishes) {
            return wishes.stream()
                    .limit(SHOWN)
                    .map(wish -> new Given(wish.id(), wish.rank(), wish.title()))
                    .toList();
        }
    }

    static Problem describe(ContentRefusal refusal) {
        return switch (refusal) {
            case TooManyWishes(var allowed, var wishes) ->
                    problem(
                                    "focus-limit-exceeded",
                                    "Few and focused: choose which wish to leave out.")
                            .with("given", wishes.size())
                            .with("allowed", allowed)
                            .with("wishes", Given.of(wishes));
            case DuplicateRank(var field, var rank) ->
                    problem("duplicate-rank", "Each rank can be given once.")
                            .with("field", field)
                            .with("rank", rank);
            case RankGap(var field, var missing) ->
                    problem("rank-gap", "Rank from 1 without leaving one out.")
                            .with("field", field)
                            .with("missing", missing);
            case ThemeRankedTwice(var theme) ->
                    problem("theme-ranked-twice", "Each theme can be ranked once.")
                            .with("themeId", theme);
            case ThemeNotInCall(var theme) ->
                    problem("theme-not-in-call", "The call has no such theme.")
                            .with("themeId", theme);
            case PrincipleNotInCall(var principle) ->
                    problem("principle-not-in-call", "The call has no such principle.")
                            .with("principleId", principle);
            case PrincipleAnsweredTwice(var rank, var principle) ->
                    problem("principle-answered-twice", "Answer each principle once for a wish.")
                            .with("rank", rank)
                            .with("principleId", principle);
            case ThemeBaseIncoherent(var rank) ->
                    problem(
                                    "theme-base-incoherent",
                                    "PROPOSED names one theme, SEVERAL at least two, NEW none; each"
                                            + " once.")
                            .with("rank", rank);
            case UnknownExample(var field, var example) ->
                    problem(
                                    "unknown-example",
                                    "Nobody has registered this example. Choose one that is there.")
                            .with("field", field)
                            .with("exampleId", example);
            case UnknownWish(var wish) ->
                    problem(
                                    "unknown-wish",
                                    "Send wishId only as we gave it, once; leave it out for a new"
                                            + " wish.")
                            .with("wishId", wish);
            case MunicipalityNotInCall(var rank, var municipality) ->
                    problem("municipality-not-in-call", "The call knows no such municipality.")
                            .with("rank", rank)
                            .with("municipality", municipality);
            case MunicipalityNamedTwice(var rank, var municipality) ->
                    problem("municipality-named-twice", "Name each municipality once in a wish.")
                            .with("rank", rank)
                            .with("municipality", municipality);
            case AttachmentNamedTwice(var id) ->
                    problem("attachment-named-twice", "Enclose each attachment once.")
                            .with("attachmentId", id);
            case AttachmentUnusable(var id, var standing) ->
                    problem(
                                    "attachment-unusable",
                                    "Upload it to this response first; what is removed or infected"
                                            + " cannot be enclosed.")
                            .with("attachmentId", id)
                            .with("standing", standing == null ? "UNKNOWN" : standing);
            case FieldLocked(var field) ->
                    Problem.forbidden(
                                    "field-locked-by-clarification",
                                    "Only what the secretariat asked about may be changed.")
                            .with("field", field);
        };
    }

    private static Problem problem(String code, String detail) {
        return Problem.unprocessable(code, detail);
    }
}
