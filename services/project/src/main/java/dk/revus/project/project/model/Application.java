package dk.revus.project.project.model;

import java.util.List;

/**
 * What somebody asks support for.
 *
 * @param lead the organisation that leads the project and answers for it
 * @param partners the organisations that take part, without the lead
 * @param amountDkk whole kroner
 */
public record Application(
        String cycleId,
        String themeId,
        String title,
        String summary,
        String lead,
        List<String> partners,
        long amountDkk,
        List<PlannedMilestone> milestones,
        List<Indicator> indicators) {

    public Application {
        partners = List.copyOf(partners);
        milestones = List.copyOf(milestones);
        indicators = List.copyOf(indicators);
    }

    Application reworded(String otherTitle, String otherSummary) {
        return new Application(
                cycleId,
                themeId,
                otherTitle,
                otherSummary,
                lead,
                partners,
                amountDkk,
                milestones,
                indicators);
    }
}
