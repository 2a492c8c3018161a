package dk.revus.submission.screening.model;

import dk.revus.kit.decision.Named;

/** What is asked around the merits: taking in, filing, sharing out, checking, finishing. */
public sealed interface FilingCommand extends ScreeningCommand {

    /** A version of the response counts and is to be screened. */
    @Named("follow")
    record Follow(SubmittedVersion version) implements FilingCommand {}

    /** The response counts no longer. */
    @Named("end")
    record End(String reason) implements FilingCommand {}

    @Named("register")
    record Register(String dokId) implements FilingCommand {}

    @Named("start")
    record Start(Act act) implements FilingCommand, Judgement {}

    /**
     * @param to whose work it becomes
     */
    @Named("assign")
    record Assign(Candidate to, Act act) implements FilingCommand, Judgement {}

    @Named("check-formal")
    record CheckFormal(boolean ok, String note, Act act) implements FilingCommand, Judgement {}

    @Named("complete")
    record Complete(Act act) implements FilingCommand, Judgement {}
}
