package dk.revus.submission.response.model;

/** What has happened to a response. */
public sealed interface ResponseEvent
        permits FollowingEvent,
                DraftEvent,
                SignOffEvent,
                VersionEvent,
                LateEvent,
                WithdrawalEvent {}
