package dk.revus.submission.screening.model;

import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Decision;
import dk.revus.submission.screening.model.ScreeningRefusal.ConflictOfInterest;

/** Decides what a command does to the screening of one municipality's response. */
public final class ScreeningDecider {

    private final String municipality;
    private final ScreeningTerms terms;

    public ScreeningDecider(String municipality, ScreeningTerms terms) {
        this.municipality = municipality;
        this.terms = terms;
    }

    public Decision<ScreeningEvent, ScreeningRefusal> decide(
            ScreeningCommand command, Screening screening) {
        if (command instanceof Judgement judgement && isPartial(judgement.act())) {
            return refuse(new ConflictOfInterest(municipality));
        }
        return switch (command) {
            case FilingCommand filing -> Filing.decide(filing, screening);
            case AssessmentCommand assessment -> new Assessing(terms).decide(assessment, screening);
            case EditorialCommand editorial -> EditorialWork.decide(editorial, screening);
            case ClarificationCommand clarification -> Clarifying.decide(clarification, screening);
        };
    }

    private boolean isPartial(Act act) {
        return act.organisations().contains(municipality);
    }
}
