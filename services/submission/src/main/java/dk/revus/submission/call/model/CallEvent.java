package dk.revus.submission.call.model;

/** What has happened to a call. */
public sealed interface CallEvent {

    record CallCreated(CallContent content) implements CallEvent {}

    record CallPublished() implements CallEvent {}

    record CallOpened() implements CallEvent {}

    record CallClosed(CallCounts counts) implements CallEvent {}
}
