package dk.revus.project.project;

import dk.revus.project.project.model.Actual;
import dk.revus.project.project.model.ProjectCommand.CorrectText;
import dk.revus.project.project.model.ProjectCommand.SubmitReport;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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

    /** The application as it should have read. */
    record ApplicationCorrectionBody(
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 4000) String summary,
            @Size(max = 4000) @Nullable String reason) {

        CorrectText command() {
            return new CorrectText(title, summary, Objects.requireNonNullElse(reason, ""));
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
    record ActualBody(@NotBlank @Size(max = 20) String indicatorId, @NotNull Double actual) {
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
