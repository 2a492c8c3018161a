package dk.revus.submission.response.model;

/** What the call and the calendar bring about. */
public sealed interface FollowingEvent extends ResponseEvent {

    record Invited() implements FollowingEvent {}

    /** The time for it is over, and nothing that counts was sent. */
    record LeftUnsubmitted() implements FollowingEvent {}

    /** Reopened and not sent again: the version sent before counts. */
    record EarlierVersionStood() implements FollowingEvent {}

    /** The call has closed: how the themes are ranked is no longer the municipality's own. */
    record RankingOpened() implements FollowingEvent {}

    /** The call opened again, and with it what had not been sent. */
    record ReopenedWithCall() implements FollowingEvent {}
}
