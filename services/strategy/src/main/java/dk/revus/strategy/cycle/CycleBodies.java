package dk.revus.strategy.cycle;

import dk.revus.strategy.cycle.model.CycleCommand.Replan;
import dk.revus.strategy.cycle.model.CyclePlan;
import dk.revus.strategy.cycle.model.Milestone;
import dk.revus.strategy.cycle.model.Phase;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What callers send about cycles. */
final class CycleBodies {

    private CycleBodies() {}

    /** A cycle that is to be. */
    record PlanBody(
            @NotBlank @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,59}") String cycleId,
            @NotBlank @Size(max = 200) String title,
            @NotNull @Size(max = 50) @Valid List<MilestoneBody> milestones) {

        CyclePlan plan() {
            return new CyclePlan(title, milestones.stream().map(MilestoneBody::milestone).toList());
        }
    }

    /** The cycle as it is now meant to go. */
    record ReplanBody(
            @NotBlank @Size(max = 200) String title,
            @NotNull @Size(max = 50) @Valid List<MilestoneBody> milestones,
            @Size(max = 2000) @Nullable String reason) {

        Replan command() {
            return new Replan(
                    new CyclePlan(
                            title, milestones.stream().map(MilestoneBody::milestone).toList()),
                    Objects.requireNonNullElse(reason, ""));
        }
    }

    /** A day that matters in the cycle. */
    record MilestoneBody(
            @NotBlank @Pattern(regexp = "[a-z0-9-]{1,40}") String key,
            @NotBlank @Size(max = 200) String title,
            @NotNull LocalDate date) {

        Milestone milestone() {
            return new Milestone(key, title, date);
        }
    }

    /** What is said as the cycle goes on. */
    record AdvanceBody(@Size(max = 2000) @Nullable String reason) {}

    /** To where the cycle goes back, and why. */
    record ReturnBody(@NotNull Phase phase, @Size(max = 2000) @Nullable String reason) {}
}
