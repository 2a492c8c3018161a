package dk.revus.submission.drafting.model;

/** The parts of a response that people finish one by one. */
public enum Section {
    COVER,
    THEMES,
    WISHES,
    DECISION
}
