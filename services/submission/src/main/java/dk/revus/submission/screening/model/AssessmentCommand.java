package dk.revus.submission.screening.model;

import dk.revus.kit.decision.Named;
import java.util.List;

/** What is asked about the merits of one wish. */
public sealed interface AssessmentCommand extends ScreeningCommand, Judgement {

    String wishId();

    /**
     * @param reason why; may be left out when the wish meets the principles
     */
    @Named("assess-wish")
    record AssessWish(
            String wishId,
            List<PrincipleAssessment> principles,
            ScreeningResult result,
            String reason,
            Act act)
            implements AssessmentCommand {
        public AssessWish {
            principles = List.copyOf(principles);
        }
    }

    /** "A status set by mistake": taken back with a reason, never deleted. */
    @Named("revert-assessment")
    record RevertAssessment(String wishId, String reason, Act act) implements AssessmentCommand {}
}
