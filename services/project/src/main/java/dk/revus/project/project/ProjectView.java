package dk.revus.project.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.revus.kit.journal.Correction;
import dk.revus.kit.permission.Actions;
import dk.revus.kit.web.Addressed;
import dk.revus.project.project.ProjectV1.IndicatorV1;
import dk.revus.project.project.ProjectV1.LeadV1;
import dk.revus.project.project.ProjectV1.MilestoneV1;
import dk.revus.project.project.ProjectV1.ReportV1;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project as a caller sees it.
 *
 * @param corrections what was put right of the application, for the parties, and of the days of its
 *     milestones; oldest first, and left out of lists
 * @param reports all of them for the parties, the approved ones for everybody
 */
record ProjectView(
        String projectId,
        String cycleId,
        String themeId,
        String title,
        String summary,
        String state,
        LeadV1 lead,
        List<String> partners,
        long amountDkk,
        List<MilestoneV1> milestones,
        List<IndicatorV1> indicators,
        List<ReportV1> reports,
        @Nullable String reason,
        @Nullable String result,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Correction> corrections,
        Instant changedAt,
        long version,
        @JsonUnwrapped Actions actions)
        implements Addressed {

    @Override
    public String id() {
        return projectId;
    }
}
