package dk.revus.submission.response;

import dk.revus.kit.problem.Problem;
import dk.revus.submission.response.model.ResponseRefusal;
import dk.revus.submission.response.model.ResponseRefusal.CallNotOpen;
import dk.revus.submission.response.model.ResponseRefusal.DeadlinePassed;
import dk.revus.submission.response.model.ResponseRefusal.DuplicateRank;
import dk.revus.submission.response.model.ResponseRefusal.NotNow;
import dk.revus.submission.response.model.ResponseRefusal.PreCheckFailed;
import dk.revus.submission.response.model.ResponseRefusal.PrincipleAnsweredTwice;
import dk.revus.submission.response.model.ResponseRefusal.PrincipleNotInCall;
import dk.revus.submission.response.model.ResponseRefusal.RankGap;
import dk.revus.submission.response.model.ResponseRefusal.ReasonRequired;
import dk.revus.submission.response.model.ResponseRefusal.ThemeBaseIncoherent;
import dk.revus.submission.response.model.ResponseRefusal.ThemeNotInCall;
import dk.revus.submission.response.model.ResponseRefusal.ThemeRankedTwice;
import dk.revus.submission.response.model.ResponseRefusal.TooManyWishes;
import dk.revus.submission.response.model.ResponseRefusal.UnknownWish;

/** A new reason does not compile until it has an answer here. */
final class ResponseProblems {

    private ResponseProblems() {}

    static Problem describe(ResponseRefusal refusal) {
        return switch (refusal) {
            case DeadlinePassed(var deadline) ->
                    Problem.conflict(
                                    "deadline-passed",
                                    "The deadline has passed. Ask the secretariat to admit you late.")
                            .with("closedAt", deadline.closesAt())
                            .with("lastDay", deadline.lastDay());
            case CallNotOpen() ->
                    Problem.conflict("call-not-open", "The call does not take answers now.");
            case TooManyWishes(var given, var allowed) ->
                    Problem.unprocessable(
                                    "focus-limit-exceeded",
                                    "Few and focused: choose which wish to leave out.")
                            .with("given", given)
                            .with("allowed", allowed);
            case DuplicateRank(var field, var rank) ->
                    Problem.unprocessable("duplicate-rank", "Each rank can be given once.")
                            .with("field", field)
                            .with("rank", rank);
            case RankGap(var field, var missing) ->
                    Problem.unprocessable("rank-gap", "Rank from 1 without leaving one out.")
                            .with("field", field)
                            .with("missing", missing);
            case ThemeRankedTwice(var theme) ->
                    Problem.unprocessable("theme-ranked-twice", "Each theme can be ranked once.")
                            .with("themeId", theme);
            case ThemeNotInCall(var theme) ->
                    Problem.unprocessable("theme-not-in-call", "The call has no such theme.")
                            .with("themeId", theme);
            case PrincipleNotInCall(var principle) ->
                    Problem.unprocessable(
                                    "principle-not-in-call", "The call has no such principle.")
                            .with("principleId", principle);
            case PrincipleAnsweredTwice(var rank, var principle) ->
                    Problem.unprocessable(
                                    "principle-answered-twice",
                                    "Answer each principle once for a wish.")
                            .with("rank", rank)
                            .with("principleId", principle);
            case ThemeBaseIncoherent(var rank) ->
                    Problem.unprocessable(
                                    "theme-base-incoherent",
                                    "PROPOSED names one theme, SEVERAL at least two, NEW none; each once.")
                            .with("rank", rank);
            case UnknownWish(var wish) ->
                    Problem.unprocessable(
                                    "unknown-wish",
                                    "Send wishId only as we gave it, once; leave it out for a new"
                                            + " wish.")
                            .with("wishId", wish);
            case PreCheckFailed(var findings) ->
                    Problem.unprocessable(
                                    "precheck-failed",
                                    "It is saved and not sent. 'findings' says what is missing.")
                            .with("findings", findings);
            case ReasonRequired() ->
                    Problem.unprocessable("reason-required", "Say why; others will read it.");
            case NotNow() ->
                    Problem.conflict(
                            "not-allowed-in-state", "This is not possible in the present state.");
        };
    }
}
