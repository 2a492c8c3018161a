package dk.revus.submission.drafting.model;

import dk.revus.kit.decision.Named;
import java.util.List;

/** What a municipality keeps to itself while it writes one response. */
public sealed interface Drafting {

    /** Nobody has noted anything or asked anybody yet. */
    @Named("UNTOUCHED")
    record Untouched() implements Drafting {}

    /**
     * @param comments in the order they were written
     * @param done the sections that are finished, as far as the municipality is concerned
     * @param colleagues who was invited, in order; those who no longer may are kept
     */
    @Named("IN_USE")
    record InUse(List<Comment> comments, List<Mark> done, List<Colleague> colleagues)
            implements Drafting {

        public InUse {
            comments = List.copyOf(comments);
            done = List.copyOf(done);
            colleagues = List.copyOf(colleagues);
        }
    }

    default List<Comment> comments() {
        return switch (this) {
            case Untouched() -> List.of();
            case InUse(var comments, _, _) -> comments;
        };
    }

    default List<Mark> done() {
        return switch (this) {
            case Untouched() -> List.of();
            case InUse(_, var done, _) -> done;
        };
    }

    default List<Colleague> colleagues() {
        return switch (this) {
            case Untouched() -> List.of();
            case InUse(_, _, var colleagues) -> colleagues;
        };
    }
}
