package dk.revus.submission.call;

import dk.revus.kit.problem.Problem;
import dk.revus.submission.call.model.CallRefusal;
import dk.revus.submission.call.model.CallRefusal.AlreadySigned;
import dk.revus.submission.call.model.CallRefusal.DatesInThePast;
import dk.revus.submission.call.model.CallRefusal.DeadlineBeforeOpening;
import dk.revus.submission.call.model.CallRefusal.DeadlineInThePast;
import dk.revus.submission.call.model.CallRefusal.EarlierThanAnnounced;
import dk.revus.submission.call.model.CallRefusal.FewerThanAnnounced;
import dk.revus.submission.call.model.CallRefusal.Incomplete;
import dk.revus.submission.call.model.CallRefusal.NobodyInvited;
import dk.revus.submission.call.model.CallRefusal.NotNow;
import dk.revus.submission.call.model.CallRefusal.NotYetDue;
import dk.revus.submission.call.model.CallRefusal.NothingChanged;
import dk.revus.submission.call.model.CallRefusal.ReasonRequired;
import dk.revus.submission.call.model.CallRefusal.SignatureMissing;
import dk.revus.submission.call.model.CallRefusal.SignedBySamePerson;
import dk.revus.submission.call.model.CallRefusal.Unfinished;
import dk.revus.submission.call.model.CallRefusal.WarningsNotConfirmed;
import java.util.List;

/** A new reason does not compile until it has an answer here. */
final class CallProblems {

    private CallProblems() {}

    static Problem describe(CallRefusal refusal) {
        return switch (refusal) {
            case DeadlineBeforeOpening(var opensAt, var deadline) ->
                    Problem.unprocessable(
                                    "deadline-before-opening",
                                    "The deadline must lie after the opening.")
                            .with("opensAt", opensAt)
                            .with("closesAt", deadline.closesAt());
            case DeadlineInThePast(var deadline) ->
                    Problem.unprocessable(
                                    "deadline-in-the-past", "Choose a last day that is to come.")
                            .with("closesAt", deadline.closesAt());
            case DatesInThePast(var fields) ->
                    Problem.unprocessable(
                                    "dates-in-the-past",
                                    "These days of the copy are over. Move it further: see"
                                            + " 'fields'.")
                            .with("fields", fields);
            case WarningsNotConfirmed(var warnings) ->
                    Problem.unprocessable(
                                    "warnings-not-confirmed",
                                    "Look at 'warnings' and confirm each of them, if it is meant.")
                            .with("warnings", warnings);
            case NobodyInvited() ->
                    Problem.unprocessable("nobody-invited", "Invite at least one municipality.");
            case Incomplete(var missing) ->
                    Problem.unprocessable(
                                    "call-incomplete",
                                    "Fill in what is missing before it is signed: see 'missing'.")
                            .with("missing", missing);
            case SignatureMissing() ->
                    Problem.conflict(
                            "signature-missing",
                            "The chairmanship has not signed the letter as it is now.");
            case AlreadySigned(var by) ->
                    Problem.conflict("already-signed", "The letter is signed as it is now.")
                            .with("by", by);
            case SignedBySamePerson() ->
                    Problem.conflict(
                            "four-eyes-required",
                            "Whoever signed for the chairmanship cannot publish as well.");
            case EarlierThanAnnounced(var announced) ->
                    Problem.unprocessable(
                                    "deadline-earlier-than-announced",
                                    "A deadline that was announced can only be moved to a later"
                                            + " day.")
                            .with("announced", announced);
            case FewerThanAnnounced(var announced) ->
                    Problem.unprocessable(
                                    "focus-limit-lowered",
                                    "No fewer wishes than were announced can be allowed.")
                            .with("announced", announced);
            case NothingChanged() ->
                    Problem.unprocessable(
                            "nothing-changed", "Say what is to be different from now on.");
            case ReasonRequired() ->
                    Problem.unprocessable("reason-required", "Give a reason, for all to read.");
            case Unfinished(var responses) ->
                    Problem.conflict(
                                    "processing-unfinished",
                                    "These responses are not dealt with yet: see 'responses'.")
                            .with("responses", responses);
            case NotYetDue(var dueAt) ->
                    Problem.conflict("not-yet-due", "The moment for this has not come.")
                            .with("dueAt", dueAt);
            case NotNow() ->
                    Problem.conflict(
                            "not-allowed-in-state", "This is not possible in the present state.");
        };
    }

    static Problem unknownPrinciples(List<String> ids) {
        return unknown("unknown-principle", ids);
    }

    static Problem unknownThemes(List<String> ids) {
        return unknown("unknown-theme", ids);
    }

    static Problem unknownMunicipalities(List<String> codes) {
        return unknown("unknown-municipality", codes);
    }

    static Problem unknownAttachments(List<String> ids) {
        return unknown("unknown-attachment", ids);
    }

    private static Problem unknown(String code, List<String> ids) {
        return Problem.unprocessable(code, "We do not know these, or not yet: see 'unknown'.")
                .with("unknown", ids);
    }
}
