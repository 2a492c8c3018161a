package dk.revus.project.project;

import dk.revus.project.project.model.Actual;
import dk.revus.project.project.model.ProjectCommand.Correct;
import dk.revus.project.project.model.ProjectCommand.CorrectMilestone;
import dk.revus.project.project.model.ProjectCommand.SubmitReport;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What callers send about a project once it is applied for. */
final class ProjectBodies {

    private ProjectBodies() {}

    /** Why it is decided so. */
    record ReasonBody(@Size(max = 4000) @Nullable String reason) {
        String text() {
            return Objects.requireNonNullElse(reason, "");
        }
    }

    /**
     * The application as it should have read.
     *
     * @param partners left out where they stay as they are, like each part that follows
     */
    record ApplicationCorrectionBody(
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 4000) String summary,
            @Nullable @Size(max = 100)
                    List<@NotBlank @Pattern(regexp = "[A-Z0-9]{2,12}") String> partners,
            @Nullable @Positive Long amountDkk,
            @Nullable @Size(min = 1, max = 50) @Valid
                    List<ApplicationBody.MilestoneBody> milestones,
            @Nullable @Size(min = 1, max = 50) @Valid
                    List<ApplicationBody.IndicatorBody> indicators,
            @Size(max = 4000) @Nullable String reason) {

        Correct command() {
            return new Correct(
                    title,
                    summary,
                    partners == null ? null : ApplicationBody.named(partners),
                    amountDkk,
                    milestones == null ? null : ApplicationBody.planned(milestones),
                    indicators == null ? null : ApplicationBody.measured(indicators),
                    Objects.requireNonNullElse(reason, ""));
        }
    }

    /**
     * How much is granted, and why.
     *
     * @param amountDkk may be left out; naming another amount than the recommended one is refused
     */
    record GrantBody(@Size(max = 4000) @Nullable String reason, @Nullable Long amountDkk) {
        String text() {
            return Objects.requireNonNullElse(reason, "");
        }
    }

    /** Which milestone was reached when. */
    record MilestoneBody(
            @NotBlank @Size(max = 20) String milestoneId, @NotNull LocalDate reachedOn) {}

    /**
     * When a milestone was really reached.
     *
     * @param reachedOn left out when it was not
     */
    record MilestoneCorrectionBody(
            @NotBlank @Size(max = 20) String milestoneId,
            @Nullable LocalDate reachedOn,
            @Size(max = 4000) @Nullable String reason) {

        CorrectMilestone command(LocalDate today) {
            return new CorrectMilestone(
                    milestoneId, reachedOn, Objects.requireNonNullElse(reason, ""), today);
        }
    }

    /** What was done in half a year. */
    record ReportBody(
            @NotBlank @Pattern(regexp = "\\d{4}-H[12]") String period,
            @NotBlank @Size(max = 20000) String text,
            @NotNull @Size(max = 50) @Valid List<ActualBody> indicators) {

        SubmitReport command(String by, LocalDate today) {
            return new SubmitReport(
                    period,
                    text,
                    indicators.stream().map(ActualBody::toActual).toList(),
                    by,
                    today);
        }
    }

    /** What was counted of one indicator. */
    record ActualBody(
            @NotBlank @Size(max = 20) String indicatorId,
            @NotNull
                    @Digits(
                            integer = ApplicationBody.WHOLE_DIGITS,
                            fraction = ApplicationBody.DECIMALS)
                    BigDecimal actual) {
        Actual toActual() {
            return new Actual(indicatorId, actual);
        }
    }

    /** What came of the project. */
    record CloseBody(@Size(max = 20000) @Nullable String result) {
        String text() {
            return Objects.requireNonNullElse(result, "");
        }
    }
}
