package dk.revus.strategy.meeting;

import dk.revus.kit.problem.Problem;
import dk.revus.strategy.meeting.model.MeetingRefusal;
import dk.revus.strategy.meeting.model.MeetingRefusal.AlreadyCorrected;
import dk.revus.strategy.meeting.model.MeetingRefusal.AlreadyDecided;
import dk.revus.strategy.meeting.model.MeetingRefusal.AlreadyHeld;
import dk.revus.strategy.meeting.model.MeetingRefusal.AlreadyPlanned;
import dk.revus.strategy.meeting.model.MeetingRefusal.MinutesAreFinal;
import dk.revus.strategy.meeting.model.MeetingRefusal.NotBeforeItsDay;
import dk.revus.strategy.meeting.model.MeetingRefusal.NotHeldYet;
import dk.revus.strategy.meeting.model.MeetingRefusal.NotPlannedYet;
import dk.revus.strategy.meeting.model.MeetingRefusal.NothingChanged;
import dk.revus.strategy.meeting.model.MeetingRefusal.NothingDecidedYet;
import dk.revus.strategy.meeting.model.MeetingRefusal.NothingToDecide;
import dk.revus.strategy.meeting.model.MeetingRefusal.ReasonRequired;
import dk.revus.strategy.meeting.model.MeetingRefusal.ThemeMovedOn;
import dk.revus.strategy.meeting.model.MeetingRefusal.ThemeNotShortlisted;
import dk.revus.strategy.meeting.model.MeetingRefusal.UnknownCycle;
import dk.revus.strategy.meeting.model.MeetingRefusal.UnknownDecision;

/** What a refusal is called outside. */
final class MeetingProblems {

    private MeetingProblems() {}

    static Problem describe(MeetingRefusal refusal) {
        return switch (refusal) {
            case UnknownCycle(var id) ->
                    Problem.unprocessable("unknown-cycle", "There is no such cycle.")
                            .with("cycleId", id);
            case AlreadyPlanned() ->
                    Problem.conflict(
                            "already-planned",
                            "There is a meeting of this id. Give the second one of a day its own"
                                    + " meetingId.");
            case NotPlannedYet() -> Problem.notFound();
            case NothingChanged() ->
                    Problem.unprocessable("nothing-changed", "What you send stands there already.");
            case NotBeforeItsDay(var day) ->
                    Problem.conflict(
                                    "not-before-its-day",
                                    "The meeting cannot have been held before its day.")
                            .with("date", day);
            case AlreadyHeld() ->
                    Problem.conflict("already-held", "The meeting has been held already.");
            case NotHeldYet() ->
                    Problem.conflict("not-held-yet", "The meeting has not been held yet.");
            case MinutesAreFinal() ->
                    Problem.conflict(
                            "minutes-are-final",
                            "The minutes are approved. A later meeting may decide anew.");
            case ReasonRequired() ->
                    Problem.unprocessable(
                            "reason-required",
                            "Say why: those who wished for the theme will read it.");
            case ThemeNotShortlisted(var id, var state) ->
                    Problem.conflict(
                                    "theme-not-shortlisted",
                                    "A meeting decides on themes that are shortlisted or were"
                                            + " deferred.")
                            .with("themeId", id)
                            .with("themeState", state);
            case NothingToDecide() ->
                    Problem.conflict(
                            "nothing-to-decide",
                            "No theme waits for a decision of this meeting. Have one shortlisted"
                                    + " first.");
            case NothingDecidedYet() ->
                    Problem.conflict(
                            "nothing-decided-yet", "The meeting has decided nothing so far.");
            case UnknownDecision(var id) ->
                    Problem.unprocessable(
                                    "unknown-decision",
                                    "This meeting has taken no such decision. Check its id.")
                            .with("decisionId", id);
            case AlreadyCorrected(var id, var by) ->
                    Problem.conflict(
                                    "already-corrected",
                                    "This decision was corrected already. Correct the one that"
                                            + " stands in its place.")
                            .with("decisionId", id)
                            .with("correctedBy", by);
            case ThemeMovedOn(var id, var state) ->
                    Problem.conflict(
                                    "theme-moved-on",
                                    "A strategy builds on the theme by now. Only the words of the"
                                            + " decision can be corrected.")
                            .with("themeId", id)
                            .with("themeState", state);
            case AlreadyDecided(var id, var decisionId) ->
                    Problem.conflict(
                                    "already-decided",
                                    "This meeting has decided on that theme already.")
                            .with("themeId", id)
                            .with("decisionId", decisionId);
        };
    }
}
