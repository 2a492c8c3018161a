package dk.revus.submission.call.model;

import dk.revus.kit.decision.Named;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What has happened to a call. */
public sealed interface CallEvent {

    @Named("created")
    record CallCreated(CallContent content) implements CallEvent {}

    @Named("draft-edited")
    record DraftEdited(CallContent content) implements CallEvent {}

    @Named("signed")
    record CallSigned(Signature signature) implements CallEvent {}

    /**
     * @param signature the lead's; null in what was written before signatures were asked for
     */
    @Named("published")
    record CallPublished(@Nullable Signature signature) implements CallEvent {}

    @Named("opened")
    record CallOpened() implements CallEvent {}

    @Named("amended")
    record CallAmended(CallContent content, Amendment amendment) implements CallEvent {}

    @Named("closed")
    record CallClosed(CallCounts counts) implements CallEvent {}

    @Named("reopened")
    record CallReopened(CallContent content, Amendment amendment) implements CallEvent {}

    @Named("processed")
    record CallProcessed() implements CallEvent {}

    @Named("cancelled")
    record CallCancelled(String reason, Instant at) implements CallEvent {}

    @Named("draft-discarded")
    record DraftDiscarded(String reason, Instant at) implements CallEvent {}
}
