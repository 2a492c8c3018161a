package dk.revus.strategy.meeting.model;

/** What is allowed and yet often a mistake; somebody must say that it is meant. */
public enum MeetingWarning {
    /** The answers would be discussed before the last day on which they may come. */
    MEETING_BEFORE_DEADLINE
}
