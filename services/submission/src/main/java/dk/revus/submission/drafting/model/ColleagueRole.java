package dk.revus.submission.drafting.model;

/** As what somebody may be invited. A mayor is elected, not invited. */
public enum ColleagueRole {
    MUNICIPAL_READER,
    MUNICIPAL_EDITOR,
    MUNICIPAL_APPROVER
}
