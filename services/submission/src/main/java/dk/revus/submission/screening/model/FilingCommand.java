package dk.revus.submission.screening.model;

/** What is asked around the merits: taking in, filing, sharing out, checking, finishing. */
public sealed interface FilingCommand extends ScreeningCommand {

    /** A version of the response counts and is to be screened. */
    record Follow(SubmittedVersion version) implements FilingCommand {}

    /** The response counts no longer. */
    record End(String reason) implements FilingCommand {}

    record Register(String dokId) implements FilingCommand {}

    record Start(Act act) implements FilingCommand, Judgement {}

    /**
     * @param to whose work it becomes
     */
    record Assign(Candidate to, Act act) implements FilingCommand, Judgement {}

    record CheckFormal(boolean ok, String note, Act act) implements FilingCommand, Judgement {}

    record Complete(Act act) implements FilingCommand, Judgement {}
}
