package dk.revus.submission.call.model;

import dk.revus.submission.call.model.Call.Cancelled;
import dk.revus.submission.call.model.Call.Closed;
import dk.revus.submission.call.model.Call.Discarded;
import dk.revus.submission.call.model.Call.Draft;
import dk.revus.submission.call.model.Call.Open;
import dk.revus.submission.call.model.Call.Processed;
import dk.revus.submission.call.model.Call.Scheduled;
import dk.revus.submission.call.model.CallEvent.CallAmended;
import dk.revus.submission.call.model.CallEvent.CallCancelled;
import dk.revus.submission.call.model.CallEvent.CallClosed;
import dk.revus.submission.call.model.CallEvent.CallCreated;
import dk.revus.submission.call.model.CallEvent.CallOpened;
import dk.revus.submission.call.model.CallEvent.CallProcessed;
import dk.revus.submission.call.model.CallEvent.CallPublished;
import dk.revus.submission.call.model.CallEvent.CallReopened;
import dk.revus.submission.call.model.CallEvent.CallSigned;
import dk.revus.submission.call.model.CallEvent.DraftDiscarded;
import dk.revus.submission.call.model.CallEvent.DraftEdited;

/** What an event makes of a call. */
public final class CallEvolution {

    private CallEvolution() {}

    public static Call evolve(Call call, CallEvent event) {
        return switch (event) {
            case CallCreated(var content) -> new Draft(content, null);
            case DraftEdited(var content) when call instanceof Draft -> new Draft(content, null);
            case CallSigned(var signature) when call instanceof Draft(var content, _) ->
                    new Draft(content, signature);
            case DraftDiscarded(var reason, var at) when call instanceof Draft(var content, _) ->
                    new Discarded(content, reason, at);
            case CallPublished(var lead) when call instanceof Draft(var content, var chair) ->
                    new Scheduled(content, Announcement.signedBy(chair, lead));
            case CallOpened _ when call instanceof Scheduled(var content, var announced) ->
                    new Open(content, announced);
            case CallAmended(var content, var amendment) -> amended(call, content, amendment);
            case CallClosed(var counts) when call instanceof Open(var content, var announced) ->
                    new Closed(content, announced, counts);
            case CallReopened(var content, var amendment)
                    when call instanceof Closed(_, var announced, _) ->
                    new Open(content, announced.with(amendment));
            case CallProcessed _
                    when call instanceof Closed(var content, var announced, var counts) ->
                    new Processed(content, announced, counts);
            case CallCancelled(var reason, var at)
                    when call instanceof Scheduled(var content, var announced) ->
                    new Cancelled(content, announced, reason, at);
            case CallCancelled(var reason, var at)
                    when call instanceof Open(var content, var announced) ->
                    new Cancelled(content, announced, reason, at);
            case DraftEdited _, CallSigned _, DraftDiscarded _, CallPublished _, CallOpened _ ->
                    throw new IllegalStateException(event + " cannot follow " + call);
            case CallClosed _, CallReopened _, CallProcessed _, CallCancelled _ ->
                    throw new IllegalStateException(event + " cannot follow " + call);
        };
    }

    private static Call amended(Call call, CallContent content, Amendment amendment) {
        return switch (call) {
            case Scheduled(_, var announced) -> new Scheduled(content, announced.with(amendment));
            case Open(_, var announced) -> new Open(content, announced.with(amendment));
            case Closed(_, var announced, var counts) ->
                    new Closed(content, announced.with(amendment), counts);
            case Processed(_, var announced, var counts) ->
                    new Processed(content, announced.with(amendment), counts);
            case Call.New _, Draft _, Discarded _, Cancelled _ ->
                    throw new IllegalStateException(
                            "Nothing is out that could be amended: " + call);
        };
    }
}
