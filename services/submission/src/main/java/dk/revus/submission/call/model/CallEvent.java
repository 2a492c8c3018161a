package dk.revus.submission.call.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What has happened to a call. */
public sealed interface CallEvent {

    record CallCreated(CallContent content) implements CallEvent {}

    record DraftEdited(CallContent content) implements CallEvent {}

    record CallSigned(Signature signature) implements CallEvent {}

    /**
     * @param signature the lead's; null in what was written before signatures were asked for
     */
    record CallPublished(@Nullable Signature signature) implements CallEvent {}

    record CallOpened() implements CallEvent {}

    record CallAmended(CallContent content, Amendment amendment) implements CallEvent {}

    record CallClosed(CallCounts counts) implements CallEvent {}

    record CallReopened(CallContent content, Amendment amendment) implements CallEvent {}

    record CallProcessed() implements CallEvent {}

    record CallCancelled(String reason, Instant at) implements CallEvent {}

    record DraftDiscarded(String reason, Instant at) implements CallEvent {}
}
