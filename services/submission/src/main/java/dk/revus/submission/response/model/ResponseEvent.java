package dk.revus.submission.response.model;

/** What has happened to a response. */
public sealed interface ResponseEvent {

    record Invited() implements ResponseEvent {}

    record Started() implements ResponseEvent {}

    record DraftSaved(ResponseContent content) implements ResponseEvent {}

    record WishesSubmitted(Submission submission) implements ResponseEvent {}

    record NoWishesDeclared(Submission submission) implements ResponseEvent {}

    record Reopened() implements ResponseEvent {}

    record ResponseWithdrawn(String reason) implements ResponseEvent {}

    record LeftUnsubmitted() implements ResponseEvent {}

    /** Reopened and not sent again: the version sent before counts. */
    record EarlierVersionStood() implements ResponseEvent {}
}
