package dk.revus.project.project.model;

import dk.revus.project.project.model.ProjectCommand.Correct;
import java.util.List;
import java.util.Objects;

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

    /** What stands here afterwards; who leads it, and under which theme, is not put right. */
    Application corrected(Correct right) {
        return new Application(
                cycleId,
                themeId,
                right.title(),
                right.summary(),
                lead,
                Objects.requireNonNullElse(right.partners(), partners),
                Objects.requireNonNullElse(right.amountDkk(), amountDkk),
                Objects.requireNonNullElse(right.milestones(), milestones),
                Objects.requireNonNullElse(right.indicators(), indicators));
    }
}
