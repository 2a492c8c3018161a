package dk.revus.submission.call.model;

import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
import dk.revus.submission.call.model.Call.Closed;
import dk.revus.submission.call.model.Call.Draft;
import dk.revus.submission.call.model.Call.New;
import dk.revus.submission.call.model.Call.Open;
import dk.revus.submission.call.model.Call.Scheduled;
import dk.revus.submission.call.model.CallCommand.CloseCall;
import dk.revus.submission.call.model.CallCommand.CreateCall;
import dk.revus.submission.call.model.CallCommand.OpenCall;
import dk.revus.submission.call.model.CallCommand.PublishCall;
import dk.revus.submission.call.model.CallEvent.CallClosed;
import dk.revus.submission.call.model.CallEvent.CallCreated;
import dk.revus.submission.call.model.CallEvent.CallOpened;
import dk.revus.submission.call.model.CallEvent.CallPublished;
import dk.revus.submission.call.model.CallRefusal.DeadlineBeforeOpening;
import dk.revus.submission.call.model.CallRefusal.DeadlineInThePast;
import dk.revus.submission.call.model.CallRefusal.NobodyInvited;
import dk.revus.submission.call.model.CallRefusal.NotNow;
import dk.revus.submission.call.model.CallRefusal.NotYetDue;
import dk.revus.submission.call.model.CallRefusal.WarningsNotConfirmed;
import java.time.Instant;
import java.util.EnumSet;

/** Decides what a command does to a call, and what an event makes of it. */
public final class CallDecider {

    private CallDecider() {}

    public static Decision<CallEvent, CallRefusal> decide(CallCommand command, Call call) {
        return switch (command) {
            case CreateCall(var content, var at) -> create(content, at, call);
            case PublishCall publish -> publish(publish, call);
            case OpenCall(var at) -> open(at, call);
            case CloseCall(var counts, var at) -> close(counts, at, call);
        };
    }

    private static Decision<CallEvent, CallRefusal> create(
            CallContent content, Instant at, Call call) {
        if (!(call instanceof New)) {
            return refuse(new NotNow());
        }
        if (content.deadline().hasPassedAt(content.opensAt())) {
            return refuse(new DeadlineBeforeOpening(content.opensAt(), content.deadline()));
        }
        if (content.deadline().hasPassedAt(at)) {
            return refuse(new DeadlineInThePast(content.deadline()));
        }
        if (content.invited().isEmpty()) {
            return refuse(new NobodyInvited());
        }
        return accept(new CallCreated(content));
    }

    private static Decision<CallEvent, CallRefusal> publish(PublishCall command, Call call) {
        if (!(call instanceof Draft(var content))) {
            return refuse(new NotNow());
        }
        if (content.deadline().hasPassedAt(command.at())) {
            return refuse(new DeadlineInThePast(content.deadline()));
        }
        var open = EnumSet.noneOf(CallWarning.class);
        open.addAll(CallWarning.of(content.deadline()));
        open.removeAll(command.confirmed());
        if (!open.isEmpty()) {
            return refuse(new WarningsNotConfirmed(open));
        }
        return command.at().isBefore(content.opensAt())
                ? accept(new CallPublished())
                : accept(new CallPublished(), new CallOpened());
    }

    private static Decision<CallEvent, CallRefusal> open(Instant at, Call call) {
        return switch (call) {
            case Scheduled(var content) when at.isBefore(content.opensAt()) ->
                    refuse(new NotYetDue(content.opensAt()));
            case Scheduled _ -> accept(new CallOpened());
            case New _, Draft _, Open _, Closed _ -> refuse(new NotNow());
        };
    }

    private static Decision<CallEvent, CallRefusal> close(
            CallCounts counts, Instant at, Call call) {
        return switch (call) {
            case Open(var content) when !content.deadline().hasPassedAt(at) ->
                    refuse(new NotYetDue(content.deadline().closesAt()));
            case Open _ -> accept(new CallClosed(counts));
            case New _, Draft _, Scheduled _, Closed _ -> refuse(new NotNow());
        };
    }

    public static Call evolve(Call call, CallEvent event) {
        return switch (event) {
            case CallCreated(var content) -> new Draft(content);
            case CallPublished _ when call instanceof Draft(var content) -> new Scheduled(content);
            case CallOpened _ when call instanceof Scheduled(var content) -> new Open(content);
            case CallClosed(var counts) when call instanceof Open(var content) ->
                    new Closed(content, counts);
            case CallPublished _, CallOpened _, CallClosed _ ->
                    throw new IllegalStateException(event + " cannot follow " + call);
        };
    }
}
