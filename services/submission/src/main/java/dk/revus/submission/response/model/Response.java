package dk.revus.submission.response.model;

import dk.revus.kit.decision.Named;
import dk.revus.submission.response.model.content.ResponseContent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a municipality's response stands. Each state holds exactly what is true in it. */
public sealed interface Response {

    WorkState desk();

    /** Nobody has been invited under this id. */
    @Named("NEW")
    record New() implements Response {
        @Override
        public WorkState desk() {
            return WorkState.EMPTY;
        }
    }

    @Named("NOT_STARTED")
    record NotStarted(WorkState desk) implements Response {}

    /**
     * @param valid what was sent before and stays valid until the next version is sent
     */
    @Named("DRAFT")
    record Draft(ResponseContent content, @Nullable Submission valid, WorkState desk)
            implements Response {}

    @Named("AWAITING_SIGN_OFF")
    record AwaitingSignOff(
            ResponseContent content, @Nullable Submission valid, WorkState desk, SignOff signOff)
            implements Response {}

    /** An answer that counts: sent by the municipality, or written down for it. */
    sealed interface Sent extends Response {

        /** What was sent. */
        Submission submission();
    }

    @Named("SUBMITTED")
    record Submitted(Submission submission, WorkState desk) implements Sent {}

    /** Counts; the municipality's council has not decided yet. */
    @Named("SUBMITTED_WITH_RESERVATION")
    record SubmittedWithReservation(Submission submission, WorkState desk) implements Sent {}

    /** "Ingen ønsker": an answer too. Themes may still have been ranked. */
    @Named("NO_WISHES")
    record NoWishes(Submission submission, WorkState desk) implements Sent {}

    /**
     * Written down by the secretariat. Counts, and waits for the municipality to confirm it.
     *
     * @param draft what the municipality itself had begun; it is kept
     */
    @Named("REGISTERED_ON_BEHALF")
    record RegisteredOnBehalf(
            Submission submission, @Nullable ResponseContent draft, WorkState desk)
            implements Sent {}

    @Named("WITHDRAWN")
    record Withdrawn(Submission withdrawn, String reason, WorkState desk) implements Response {}

    /**
     * @param draft what was written and not sent; it is kept
     */
    @Named("NOT_SUBMITTED")
    record NotSubmitted(@Nullable ResponseContent draft, WorkState desk) implements Response {}

    /**
     * Not sent in time; the secretariat has been asked to take it all the same.
     *
     * @param by the function that asked
     */
    @Named("LATE_REQUESTED")
    record LateRequested(
            @Nullable ResponseContent draft, String by, Instant at, String reason, WorkState desk)
            implements Response {}

    /** What counts now: the version that was sent last and not withdrawn. */
    default @Nullable Submission valid() {
        return switch (this) {
            case Draft draft -> draft.valid;
            case AwaitingSignOff waiting -> waiting.valid;
            case Sent sent -> sent.submission();
            case New _, NotStarted _, Withdrawn _, NotSubmitted _, LateRequested _ -> null;
        };
    }

    /** What is being written or was written last; empty when nothing was. */
    default ResponseContent content() {
        return switch (this) {
            case Draft draft -> draft.content;
            case AwaitingSignOff waiting -> waiting.content;
            case RegisteredOnBehalf(var submission, var draft, _) ->
                    draft == null ? submission.content() : draft;
            case Sent sent -> sent.submission().content();
            case Withdrawn(var submission, _, _) -> submission.content();
            case NotSubmitted(var draft, _) -> orEmpty(draft);
            case LateRequested(var draft, _, _, _, _) -> orEmpty(draft);
            case New _, NotStarted _ -> ResponseContent.EMPTY;
        };
    }

    private static ResponseContent orEmpty(@Nullable ResponseContent draft) {
        return draft == null ? ResponseContent.EMPTY : draft;
    }
}
