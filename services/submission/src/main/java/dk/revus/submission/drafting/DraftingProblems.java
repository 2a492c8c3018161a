package dk.revus.submission.drafting;

import dk.revus.kit.problem.Problem;
import dk.revus.submission.drafting.model.DraftingRefusal;
import dk.revus.submission.drafting.model.DraftingRefusal.AlreadyInvited;
import dk.revus.submission.drafting.model.DraftingRefusal.CannotInviteYourself;
import dk.revus.submission.drafting.model.DraftingRefusal.GuestsDoNotInvite;
import dk.revus.submission.drafting.model.DraftingRefusal.ReasonRequired;
import dk.revus.submission.drafting.model.DraftingRefusal.TooManyColleagues;
import dk.revus.submission.drafting.model.DraftingRefusal.TooManyComments;
import dk.revus.submission.drafting.model.DraftingRefusal.UnknownColleague;
import dk.revus.submission.drafting.model.DraftingRefusal.UnknownComment;
import dk.revus.submission.drafting.model.DraftingRefusal.UntilInThePast;

/** A new reason does not compile until it has an answer here. */
final class DraftingProblems {

    private DraftingProblems() {}

    static Problem describe(DraftingRefusal refusal) {
        return switch (refusal) {
            case UnknownComment _, UnknownColleague _ -> Problem.notFound();
            case TooManyComments(var allowed) ->
                    Problem.conflict("too-many-comments", "There is no room for more comments.")
                            .with("allowed", allowed);
            case TooManyColleagues(var allowed) ->
                    Problem.conflict(
                                    "too-many-colleagues",
                                    "So many have been invited that no more can be.")
                            .with("allowed", allowed);
            case CannotInviteYourself() ->
                    Problem.unprocessable(
                            "cannot-invite-yourself", "Invite somebody else than yourself.");
            case AlreadyInvited(var id, var role, var until) ->
                    Problem.conflict(
                                    "already-invited",
                                    "The account is invited already. Remove it first to change what"
                                            + " it may.")
                            .with("colleagueId", id)
                            .with("role", role)
                            .with("until", until);
            case UntilInThePast(var until) ->
                    Problem.unprocessable(
                                    "until-in-the-past", "The last day must be today or later.")
                            .with("until", until);
            case GuestsDoNotInvite() ->
                    Problem.forbidden(
                            "guests-do-not-invite",
                            "You are here by invitation. Ask somebody with a mandate of the"
                                    + " municipality.");
            case ReasonRequired() ->
                    Problem.unprocessable("reason-required", "Say why; your colleagues read it.");
        };
    }
}
