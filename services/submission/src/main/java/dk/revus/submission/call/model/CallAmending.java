package dk.revus.submission.call.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Because;
import dk.revus.kit.decision.Decision;
import dk.revus.submission.call.model.Call.Closed;
import dk.revus.submission.call.model.Call.Open;
import dk.revus.submission.call.model.Call.Scheduled;
import dk.revus.submission.call.model.CallCommand.AmendCall;
import dk.revus.submission.call.model.CallCommand.FollowMeeting;
import dk.revus.submission.call.model.CallCommand.ReopenCall;
import dk.revus.submission.call.model.CallEvent.CallAmended;
import dk.revus.submission.call.model.CallEvent.CallReopened;
import dk.revus.submission.call.model.CallEvent.DraftEdited;
import dk.revus.submission.call.model.CallRefusal.AskedAsWell;
import dk.revus.submission.call.model.CallRefusal.DeadlineInThePast;
import dk.revus.submission.call.model.CallRefusal.EarlierThanAnnounced;
import dk.revus.submission.call.model.CallRefusal.FewerThanAnnounced;
import dk.revus.submission.call.model.CallRefusal.MailboxUnreachable;
import dk.revus.submission.call.model.CallRefusal.NotNow;
import dk.revus.submission.call.model.CallRefusal.NothingChanged;
import dk.revus.submission.call.model.CallRefusal.ReasonRequired;
import dk.revus.submission.call.model.CallRefusal.WarningsNotConfirmed;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What may be changed in a call that is out. "The date moved and nobody told us": each change has a
 * reason and a revision, and keeps the old beside the new. Nothing that was promised is taken back.
 */
final class CallAmending {

    private CallAmending() {}

    static Decision<CallEvent, CallRefusal> amend(AmendCall command, Call call) {
        return switch (call) {
            case Scheduled(var content, var announced) -> amend(command, content, announced);
            case Open(var content, var announced) -> amend(command, content, announced);
            case Call.New _, Call.Draft _, Call.Discarded _, Closed _ -> refuse(new NotNow());
            case Call.Processed _, Call.Cancelled _ -> refuse(new NotNow());
        };
    }

    private static Decision<CallEvent, CallRefusal> amend(
            AmendCall command, CallContent before, Announcement announced) {
        var after = command.rewording().of(before);
        var wrong =
                after.letter().isReachable()
                        ? wrong(before, after, command.reason(), command.at())
                        : Optional.<CallRefusal>of(new MailboxUnreachable("contact.mailbox"));
        var objection = objection(wrong, before, after, command.confirmed(), command.at());
        if (objection.isPresent()) {
            return refuse(objection.get());
        }
        var amendment =
                new Amendment(
                        announced.revision() + 1,
                        Amendment.Kind.AMENDED,
                        command.at(),
                        command.reason(),
                        Change.between(before, after));
        return accept(new CallAmended(after, amendment));
    }

    static Decision<CallEvent, CallRefusal> reopen(ReopenCall command, Closed closed) {
        var before = closed.content();
        var after = Rewording.toLastDay(command.lastDay()).of(before);
        var wrong = wrong(before, after, command.reason(), command.at());
        var objection = objection(wrong, before, after, command.confirmed(), command.at());
        if (objection.isPresent()) {
            return refuse(objection.get());
        }
        var amendment =
                new Amendment(
                        closed.announced().revision() + 1,
                        Amendment.Kind.REOPENED,
                        command.at(),
                        command.reason(),
                        Change.between(before, after));
        return accept(new CallReopened(after, amendment));
    }

    /**
     * A call says on which day its answers are discussed, as long as it is out. What was ended
     * before its time, and what looks to another day, stays as it is.
     */
    static Decision<CallEvent, CallRefusal> follow(FollowMeeting moved, Call call) {
        return switch (call) {
            case Call.Draft(var content, _) when content.meetingDate().equals(moved.from()) ->
                    accept(new DraftEdited(moved(moved, content)));
            case Scheduled(var content, var announced) -> follow(moved, content, announced);
            case Open(var content, var announced) -> follow(moved, content, announced);
            case Closed(var content, var announced, _) -> follow(moved, content, announced);
            case Call.Processed(var content, var announced, _) -> follow(moved, content, announced);
            case Call.New _, Call.Draft _, Call.Discarded _, Call.Cancelled _ -> accept();
        };
    }

    private static Decision<CallEvent, CallRefusal> follow(
            FollowMeeting moved, CallContent before, Announcement announced) {
        if (!before.meetingDate().equals(moved.from())) {
            return accept();
        }
        var after = moved(moved, before);
        var amendment =
                new Amendment(
                        announced.revision() + 1,
                        Amendment.Kind.AMENDED,
                        moved.at(),
                        moved.reason(),
                        Change.between(before, after));
        return accept(new CallAmended(after, amendment));
    }

    private static CallContent moved(FollowMeeting moved, CallContent content) {
        return new Rewording(null, null, null, moved.to(), null, null, null).of(content);
    }

    /** What is wrong, and beside it what is to be asked about the days; of a wrong day, nothing. */
    private static Optional<CallRefusal> objection(
            Optional<CallRefusal> wrong,
            CallContent before,
            CallContent after,
            Set<CallWarning> confirmed,
            Instant at) {
        var question =
                wrongDay(before, after, at).isPresent()
                        ? Optional.<WarningsNotConfirmed>empty()
                        : unconfirmed(before, after, confirmed);
        return Because.both(wrong, question, AskedAsWell::new);
    }

    private static Optional<CallRefusal> wrong(
            CallContent before, CallContent after, String reason, Instant at) {
        return reason.isBlank()
                ? Optional.of(new ReasonRequired())
                : wrongDay(before, after, at).or(() -> wrongNumber(before, after));
    }

    private static Optional<CallRefusal> wrongDay(
            CallContent before, CallContent after, Instant at) {
        var announced = before.deadline().lastDay();
        if (after.deadline().lastDay().isBefore(announced)) {
            return Optional.of(new EarlierThanAnnounced(announced));
        }
        return after.deadline().hasPassedAt(at)
                ? Optional.of(new DeadlineInThePast(after.deadline()))
                : Optional.empty();
    }

    private static Optional<CallRefusal> wrongNumber(CallContent before, CallContent after) {
        if (after.maxWishes() < before.maxWishes()) {
            return Optional.of(new FewerThanAnnounced(before.maxWishes()));
        }
        return Change.between(before, after).isEmpty()
                ? Optional.of(new NothingChanged())
                : Optional.empty();
    }

    /** A day that stays was confirmed when it was announced. */
    private static Optional<WarningsNotConfirmed> unconfirmed(
            CallContent before, CallContent after, Set<CallWarning> confirmed) {
        var daysStay =
                before.deadline().equals(after.deadline())
                        && before.meetingDate().equals(after.meetingDate());
        var open = CallDrafting.unconfirmed(after, confirmed);
        return daysStay || open.isEmpty()
                ? Optional.empty()
                : Optional.of(new WarningsNotConfirmed(open));
    }
}
