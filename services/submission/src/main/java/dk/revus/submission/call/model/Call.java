package dk.revus.submission.call.model;

import dk.revus.kit.decision.Named;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a call stands. Each state holds exactly what is true in it. */
public sealed interface Call {

    @Named("NEW")
    record New() implements Call {}

    /**
     * @param signature the chairmanship's; any edit takes it away
     */
    @Named("DRAFT")
    record Draft(CallContent content, @Nullable Signature signature) implements Call {}

    /** A draft that will not be sent out. It was never public and never becomes so. */
    @Named("DISCARDED")
    record Discarded(CallContent content, String reason, Instant at) implements Call {}

    /** Everybody was told of it. */
    sealed interface Announced extends Call {}

    @Named("SCHEDULED")
    record Scheduled(CallContent content, Announcement announced) implements Announced {}

    @Named("OPEN")
    record Open(CallContent content, Announcement announced) implements Announced {}

    @Named("CLOSED")
    record Closed(CallContent content, Announcement announced, CallCounts counts)
            implements Announced {}

    /** Every answer has been dealt with; nothing more happens to the call. */
    @Named("PROCESSED")
    record Processed(CallContent content, Announcement announced, CallCounts counts)
            implements Announced {}

    @Named("CANCELLED")
    record Cancelled(CallContent content, Announcement announced, String reason, Instant at)
            implements Announced {}

    /**
     * @throws IllegalStateException before there is a call
     */
    default CallContent content() {
        throw new IllegalStateException("There is no call yet");
    }

    /** What everybody was told; null while nobody was. */
    default @Nullable Announcement announced() {
        return null;
    }

    /** What it said at a moment; what was changed afterwards is taken back. */
    default CallContent contentAsOf(Instant moment) {
        var announced = announced();
        return announced == null ? content() : announced.asOf(moment, content());
    }

    /** How it ended; null while it has not. */
    default @Nullable CallCounts counts() {
        return null;
    }

    /** Whose names stand under it now. */
    default List<Signature> signatures() {
        if (this instanceof Draft(_, var signature)) {
            return signature == null ? List.of() : List.of(signature);
        }
        var announced = announced();
        return announced == null ? List.of() : announced.signatures();
    }
}
