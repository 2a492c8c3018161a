package dk.revus.submission.call.model;

/** Where a call stands. */
public sealed interface Call {

    record New() implements Call {}

    record Draft(CallContent content) implements Call {}

    record Scheduled(CallContent content) implements Call {}

    record Open(CallContent content) implements Call {}

    record Closed(CallContent content, CallCounts counts) implements Call {}
}
