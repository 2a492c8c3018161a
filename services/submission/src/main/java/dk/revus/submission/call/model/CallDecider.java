package dk.revus.submission.call.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
import dk.revus.submission.call.model.Call.Closed;
import dk.revus.submission.call.model.Call.Draft;
import dk.revus.submission.call.model.Call.New;
import dk.revus.submission.call.model.Call.Open;
import dk.revus.submission.call.model.Call.Scheduled;
import dk.revus.submission.call.model.CallCommand.AmendCall;
import dk.revus.submission.call.model.CallCommand.CancelCall;
import dk.revus.submission.call.model.CallCommand.CloseCall;
import dk.revus.submission.call.model.CallCommand.CopyCall;
import dk.revus.submission.call.model.CallCommand.CreateCall;
import dk.revus.submission.call.model.CallCommand.EditDraft;
import dk.revus.submission.call.model.CallCommand.FinishProcessing;
import dk.revus.submission.call.model.CallCommand.FollowMeeting;
import dk.revus.submission.call.model.CallCommand.OpenCall;
import dk.revus.submission.call.model.CallCommand.PublishCall;
import dk.revus.submission.call.model.CallCommand.ReopenCall;
import dk.revus.submission.call.model.CallCommand.SignCall;
import dk.revus.submission.call.model.CallEvent.CallCancelled;
import dk.revus.submission.call.model.CallEvent.CallClosed;
import dk.revus.submission.call.model.CallEvent.CallOpened;
import dk.revus.submission.call.model.CallEvent.CallProcessed;
import dk.revus.submission.call.model.CallEvent.DraftDiscarded;
import dk.revus.submission.call.model.CallRefusal.NotNow;
import dk.revus.submission.call.model.CallRefusal.NotYetDue;
import dk.revus.submission.call.model.CallRefusal.ReasonRequired;
import java.time.Instant;

/**
 * Decides what a command does to a call. How a call is written is {@link CallDrafting}; what may be
 * changed once it is out, {@link CallAmending}.
 */
public final class CallDecider {

    private CallDecider() {}

    public static Decision<CallEvent, CallRefusal> decide(CallCommand command, Call call) {
        return switch (command) {
            case CreateCall(var content, var at) ->
                    call instanceof New ? CallDrafting.create(content, at) : refuse(new NotNow());
            case CopyCall() -> accept();
            case EditDraft(var content, var at) ->
                    call instanceof Draft ? CallDrafting.edit(content, at) : refuse(new NotNow());
            case SignCall sign ->
                    call instanceof Draft draft
                            ? CallDrafting.sign(sign, draft)
                            : refuse(new NotNow());
            case PublishCall publish ->
                    call instanceof Draft draft
                            ? CallDrafting.publish(publish, draft)
                            : refuse(new NotNow());
            case OpenCall(var at) -> open(at, call);
            case FollowMeeting moved -> CallAmending.follow(moved, call);
            case AmendCall amend -> CallAmending.amend(amend, call);
            case CloseCall(var counts, var at) -> close(counts, at, call);
            case ReopenCall reopen ->
                    call instanceof Closed closed
                            ? CallAmending.reopen(reopen, closed)
                            : refuse(new NotNow());
            case CancelCall(var reason, var at) -> cancel(reason, at, call);
            case FinishProcessing(var unfinished) ->
                    call instanceof Closed
                            ? Decision.unless(
                                    CallObstacles.toFinishing(unfinished),
                                    () -> accept(new CallProcessed()))
                            : refuse(new NotNow());
        };
    }

    /** Decides on a call that is made from an earlier one. */
    public static Decision<CallEvent, CallRefusal> decideCopy(CreateCall command, Call call) {
        return call instanceof New
                ? CallDrafting.copy(command.content(), command.at())
                : refuse(new NotNow());
    }

    private static Decision<CallEvent, CallRefusal> open(Instant at, Call call) {
        return switch (call) {
            case Scheduled(var content, _) when at.isBefore(content.opensAt()) ->
                    refuse(new NotYetDue(content.opensAt()));
            case Scheduled _ -> accept(new CallOpened());
            case New _, Draft _, Open _, Closed _ -> refuse(new NotNow());
            case Call.Discarded _, Call.Processed _, Call.Cancelled _ -> refuse(new NotNow());
        };
    }

    private static Decision<CallEvent, CallRefusal> close(
            CallCounts counts, Instant at, Call call) {
        return switch (call) {
            case Open(var content, _) when !content.deadline().hasPassedAt(at) ->
                    refuse(new NotYetDue(content.deadline().closesAt()));
            case Open _ -> accept(new CallClosed(counts));
            case New _, Draft _, Scheduled _, Closed _ -> refuse(new NotNow());
            case Call.Discarded _, Call.Processed _, Call.Cancelled _ -> refuse(new NotNow());
        };
    }

    /** What nobody was told of is discarded; what was announced is cancelled, for all to see. */
    private static Decision<CallEvent, CallRefusal> cancel(String reason, Instant at, Call call) {
        if (reason.isBlank()) {
            return refuse(new ReasonRequired());
        }
        return switch (call) {
            case Draft _ -> accept(new DraftDiscarded(reason, at));
            case Scheduled _, Open _ -> accept(new CallCancelled(reason, at));
            case New _, Closed _ -> refuse(new NotNow());
            case Call.Discarded _, Call.Processed _, Call.Cancelled _ -> refuse(new NotNow());
        };
    }
}
