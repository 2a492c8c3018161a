package dk.revus.submission.response.model;

import org.jspecify.annotations.Nullable;

/** Where a municipality's response stands. Each state holds exactly what is true in it. */
public sealed interface Response {

    /** Nobody has been invited under this id. */
    record New() implements Response {}

    record NotStarted() implements Response {}

    /**
     * @param valid what was sent before and stays valid until the next version is sent
     */
    record Draft(ResponseContent content, @Nullable Submission valid) implements Response {}

    record Submitted(Submission submission) implements Response {}

    /** "Ingen ønsker": an answer too. Themes may still have been ranked. */
    record NoWishes(Submission submission) implements Response {}

    record Withdrawn(Submission withdrawn, String reason) implements Response {}

    /**
     * @param draft what was written and not sent; it is kept
     */
    record NotSubmitted(@Nullable ResponseContent draft) implements Response {}

    /** What counts now: the version that was sent last and not withdrawn. */
    default @Nullable Submission valid() {
        return switch (this) {
            case Draft(_, var valid) -> valid;
            case Submitted(var submission) -> submission;
            case NoWishes(var submission) -> submission;
            case New _, NotStarted _, Withdrawn _, NotSubmitted _ -> null;
        };
    }

    /** What is being written or was written last; empty when nothing was. */
    default ResponseContent content() {
        return switch (this) {
            case Draft(var content, _) -> content;
            case Submitted(var submission) -> submission.content();
            case NoWishes(var submission) -> submission.content();
            case Withdrawn(var submission, _) -> submission.content();
            case NotSubmitted(var draft) -> draft == null ? ResponseContent.EMPTY : draft;
            case New _, NotStarted _ -> ResponseContent.EMPTY;
        };
    }
}
