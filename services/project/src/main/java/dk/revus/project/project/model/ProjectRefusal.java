package dk.revus.project.project.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why a project stays as it is. */
public sealed interface ProjectRefusal {

    /** The project has gone on to where this is no longer, or not yet, possible. */
    record NotInThisState(String state) implements ProjectRefusal {}

    /** The correction says what stands there already. */
    record NothingChanged() implements ProjectRefusal {}

    record ReasonRequired() implements ProjectRefusal {}

    /**
     * @param state what the theme is instead, or null when nobody has heard of it
     */
    record ThemeCarriesNoProjects(String themeId, @Nullable String state)
            implements ProjectRefusal {}

    /**
     * @param list "milestones", "indicators" or "partners"
     */
    record NamedTwice(String list, String id) implements ProjectRefusal {}

    /** § 9 stk. 2: the region may accept or reject a recommendation, and nothing else. */
    record OnlyAcceptOrReject(String state, long recommendedDkk) implements ProjectRefusal {}

    record UnknownMilestone(String milestoneId) implements ProjectRefusal {}

    record MilestoneAlreadyReached(String milestoneId, LocalDate reachedOn)
            implements ProjectRefusal {}

    record NotReachedYet(LocalDate reachedOn) implements ProjectRefusal {}

    record UnknownIndicator(String indicatorId) implements ProjectRefusal {}

    record ReportAwaitsApproval(String reportId) implements ProjectRefusal {}

    /** Nobody can report on days that are still to come. */
    record PeriodNotEnded(String period, LocalDate lastDay) implements ProjectRefusal {}

    record PeriodAlreadyApproved(String period, String reportId) implements ProjectRefusal {}

    record NoReportAwaits() implements ProjectRefusal {}

    /** Nobody decides on a report they submitted themselves. */
    record FourEyesRequired(String reportId) implements ProjectRefusal {}

    record NoApprovedReport() implements ProjectRefusal {}

    record ResultMissing() implements ProjectRefusal {}
}
