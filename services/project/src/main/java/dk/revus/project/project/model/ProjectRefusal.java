package dk.revus.project.project.model;

import static dk.revus.kit.decision.Refused.Kind.CONFLICT;
import static dk.revus.kit.decision.Refused.Kind.FORBIDDEN;
import static dk.revus.kit.decision.Refused.Kind.UNPROCESSABLE;

import dk.revus.kit.decision.Refused;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a project stays as it is. */
public sealed interface ProjectRefusal {

    /** The project has gone on to where this is no longer, or not yet, possible. */
    @Refused(
            as = CONFLICT,
            code = "not-allowed-in-state",
            saying = "This is not possible in the project's present state.")
    record NotInThisState(String state) implements ProjectRefusal {}

    /** The correction says what stands there already. */
    @Refused(
            as = UNPROCESSABLE,
            code = "nothing-changed",
            saying = "What you send stands there already.")
    record NothingChanged() implements ProjectRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "reason-required",
            saying = "Say why: the applicant will read it.")
    record ReasonRequired() implements ProjectRefusal {}

    /**
     * @param themeState what the theme is instead, or null when nobody has heard of it
     */
    @Refused(
            as = CONFLICT,
            code = "theme-not-prioritised",
            saying = "A project needs a theme of its cycle that was prioritised.")
    record ThemeCarriesNoProjects(String themeId, @Nullable String themeState)
            implements ProjectRefusal {}

    /**
     * @param list "milestones", "indicators" or "partners"
     */
    @Refused(
            as = UNPROCESSABLE,
            code = "named-twice",
            saying = "The lead and everything in a list stands once.")
    record NamedTwice(String list, String id) implements ProjectRefusal {}

    /** Nobody grants as much; the sums over all projects stay numbers. */
    @Refused(
            as = UNPROCESSABLE,
            code = "amount-too-large",
            saying =
                    "The amount is larger than any that can be granted. Look for a digit too many.")
    record AmountTooLarge(String field, long amountDkk, long most) implements ProjectRefusal {
        AmountTooLarge(long amountDkk, long most) {
            this("amountDkk", amountDkk, most);
        }
    }

    @Refused(
            as = UNPROCESSABLE,
            code = "unknown-partner",
            saying = "We do not know these organisations, or not yet: see 'unknown'.")
    record UnknownPartner(String field, List<String> unknown) implements ProjectRefusal {
        UnknownPartner(List<String> unknown) {
            this("partners", unknown);
        }
    }

    /** § 9 stk. 2: the region may accept or reject a recommendation, and nothing else. */
    @Refused(
            as = CONFLICT,
            code = "only-accept-or-reject",
            saying =
                    "The region may accept or reject what the growth forum has recommended, and nothing else (§ 9 stk. 2).")
    record OnlyAcceptOrReject(String state, long amountDkk) implements ProjectRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "unknown-milestone",
            saying = "The project has no such milestone.")
    record UnknownMilestone(String milestoneId) implements ProjectRefusal {}

    @Refused(
            as = CONFLICT,
            code = "milestone-already-reached",
            saying = "The milestone was reached already.")
    record MilestoneAlreadyReached(String milestoneId, LocalDate reachedOn)
            implements ProjectRefusal {}

    @Refused(
            as = UNPROCESSABLE,
            code = "not-reached-yet",
            saying = "A milestone is reached today or earlier.")
    record NotReachedYet(LocalDate reachedOn) implements ProjectRefusal {}

    /** What is put right has to stand there. */
    @Refused(
            as = CONFLICT,
            code = "milestone-not-reached",
            saying = "The milestone is not noted as reached; there is nothing to put right.")
    record MilestoneNotReached(String milestoneId) implements ProjectRefusal {}

    /** Before the grant there was no project. */
    @Refused(
            as = UNPROCESSABLE,
            code = "reached-before-grant",
            saying = "A milestone is reached on the day of the grant or later.")
    record ReachedBeforeGrant(String field, LocalDate reachedOn, LocalDate grantedOn)
            implements ProjectRefusal {
        ReachedBeforeGrant(LocalDate reachedOn, LocalDate grantedOn) {
            this("reachedOn", reachedOn, grantedOn);
        }
    }

    @Refused(
            as = UNPROCESSABLE,
            code = "unknown-indicator",
            saying = "The project has no such indicator.")
    record UnknownIndicator(String indicatorId) implements ProjectRefusal {}

    @Refused(
            as = CONFLICT,
            code = "report-awaits-approval",
            saying = "A report waits for the controller. It has to be approved or returned first.")
    record ReportAwaitsApproval(String reportId) implements ProjectRefusal {}

    /** Nobody can report on days that are still to come. */
    @Refused(
            as = UNPROCESSABLE,
            code = "period-not-ended",
            saying = "A half year is reported on when it is over.")
    record PeriodNotEnded(String field, String period, LocalDate lastDay)
            implements ProjectRefusal {
        PeriodNotEnded(String period, LocalDate lastDay) {
            this("period", period, lastDay);
        }
    }

    /** Nobody can report on what was not granted yet. */
    @Refused(
            as = UNPROCESSABLE,
            code = "period-before-grant",
            saying = "A half year that ended before the grant is not reported on.")
    record PeriodBeforeGrant(String field, String period, LocalDate grantedOn, String first)
            implements ProjectRefusal {
        static PeriodBeforeGrant of(String period, LocalDate grantedOn) {
            return new PeriodBeforeGrant("period", period, grantedOn, HalfYear.of(grantedOn));
        }
    }

    @Refused(
            as = CONFLICT,
            code = "period-already-approved",
            saying = "The report on this period is approved.")
    record PeriodAlreadyApproved(String period, String reportId) implements ProjectRefusal {}

    @Refused(as = CONFLICT, code = "no-report-awaits", saying = "No report waits for approval.")
    record NoReportAwaits() implements ProjectRefusal {}

    /** Nobody decides on a report they submitted themselves. */
    @Refused(
            as = FORBIDDEN,
            code = "four-eyes-required",
            saying = "Somebody else than the one who submitted the report has to assess it.")
    record FourEyesRequired(String reportId) implements ProjectRefusal {}

    @Refused(
            as = CONFLICT,
            code = "no-approved-report",
            saying = "A project closes with an approved report.")
    record NoApprovedReport() implements ProjectRefusal {}

    @Refused(as = UNPROCESSABLE, code = "result-missing", saying = "Say what came of the project.")
    record ResultMissing() implements ProjectRefusal {}
}
