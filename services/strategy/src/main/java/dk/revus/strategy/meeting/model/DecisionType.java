package dk.revus.strategy.meeting.model;

/** What a meeting can decide on a theme. */
public enum DecisionType {
    PRIORITISE,
    NOT_PRIORITISE,
    DEFER
}
