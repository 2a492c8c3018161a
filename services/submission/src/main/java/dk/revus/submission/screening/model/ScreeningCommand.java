package dk.revus.submission.screening.model;

/** What can be asked of a screening; each concern has commands and a decider of its own. */
public sealed interface ScreeningCommand
        permits FilingCommand, AssessmentCommand, EditorialCommand, ClarificationCommand {}
