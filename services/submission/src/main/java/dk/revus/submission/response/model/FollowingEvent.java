package dk.revus.submission.response.model;

import dk.revus.kit.decision.Named;

/** What the call and the calendar bring about. */
public sealed interface FollowingEvent extends ResponseEvent {

    @Named("invited")
    record Invited() implements FollowingEvent {}

    /** The time for it is over, and nothing that counts was sent. */
    @Named("left-unsubmitted")
    record LeftUnsubmitted() implements FollowingEvent {}

    /** Reopened and not sent again: the version sent before counts. */
    @Named("earlier-version-stood")
    record EarlierVersionStood() implements FollowingEvent {}

    /** The call has closed: how the themes are ranked is no longer the municipality's own. */
    @Named("ranking-opened")
    record RankingOpened() implements FollowingEvent {}

    /** The call opened again, and with it what had not been sent. */
    @Named("reopened-with-call")
    record ReopenedWithCall() implements FollowingEvent {}
}
