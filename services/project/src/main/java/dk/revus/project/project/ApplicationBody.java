package dk.revus.project.project;

import dk.revus.kit.text.model.MunicipalityCode;
import dk.revus.project.project.model.Application;
import dk.revus.project.project.model.Indicator;
import dk.revus.project.project.model.PlannedMilestone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An application for a project. Milestones and indicators are numbered where they have no id. */
record ApplicationBody(
        @NotBlank @Size(max = 60) String cycleId,
        @NotBlank @Size(max = 60) String themeId,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) String summary,
        @NotNull @Size(max = 100)
                List<@NotBlank @Pattern(regexp = "[A-Z0-9]{2,12}") String> partners,
        @NotNull @Positive Long amountDkk,
        @NotEmpty @Size(max = 50) @Valid List<MilestoneBody> milestones,
        @NotEmpty @Size(max = 50) @Valid List<IndicatorBody> indicators) {

    /** A figure has room for what anybody counts, and is kept to its last digit. */
    static final int WHOLE_DIGITS = 15;

    static final int DECIMALS = 6;

    private static final String ID = "[A-Za-z0-9-]{1,20}";

    /** What is to be reached on the way. */
    record MilestoneBody(
            @Pattern(regexp = ID) @Nullable String milestoneId,
            @NotBlank @Size(max = 200) String title,
            @NotNull LocalDate planned) {

        PlannedMilestone numbered(int number) {
            return new PlannedMilestone(
                    milestoneId == null ? "M" + number : milestoneId, title, planned);
        }
    }

    /** What is counted to see whether the project works. */
    record IndicatorBody(
            @Pattern(regexp = ID) @Nullable String indicatorId,
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 40) String unit,
            @NotNull @Digits(integer = WHOLE_DIGITS, fraction = DECIMALS) BigDecimal baseline,
            @NotNull @Digits(integer = WHOLE_DIGITS, fraction = DECIMALS) BigDecimal target) {

        Indicator numbered(int number) {
            return new Indicator(
                    indicatorId == null ? "I" + number : indicatorId,
                    title,
                    unit,
                    baseline,
                    target);
        }
    }

    /**
     * @param lead the organisation that the project lead acts for
     */
    Application ledBy(String lead) {
        return new Application(
                cycleId,
                themeId,
                title,
                summary,
                lead,
                named(partners),
                amountDkk,
                planned(milestones),
                measured(indicators));
    }

    static List<String> named(List<String> partners) {
        return partners.stream().map(MunicipalityCode::shortest).toList();
    }

    static List<PlannedMilestone> planned(List<MilestoneBody> milestones) {
        return IntStream.range(0, milestones.size())
                .mapToObj(i -> milestones.get(i).numbered(i + 1))
                .toList();
    }

    static List<Indicator> measured(List<IndicatorBody> indicators) {
        return IntStream.range(0, indicators.size())
                .mapToObj(i -> indicators.get(i).numbered(i + 1))
                .toList();
    }
}
