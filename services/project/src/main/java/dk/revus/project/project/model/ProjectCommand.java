package dk.revus.project.project.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody asks of a project. */
public sealed interface ProjectCommand {

    /** Until the regional council has spoken. */
    sealed interface ForTheApplication extends ProjectCommand {}

    /** Once the money is granted. */
    sealed interface ForTheProject extends ProjectCommand {}

    record Apply(Application application) implements ForTheApplication {}

    /** Put right what was applied for. A null part stays as it is. */
    record Correct(
            String title,
            String summary,
            @Nullable List<String> partners,
            @Nullable Long amountDkk,
            @Nullable List<PlannedMilestone> milestones,
            @Nullable List<Indicator> indicators,
            String reason)
            implements ForTheApplication {}

    /** The lead applies no more. */
    record Withdraw(String reason) implements ForTheApplication {}

    record Recommend(String reason) implements ForTheApplication {}

    record NotRecommend(String reason) implements ForTheApplication {}

    /**
     * @param amountDkk what is granted; may be left out, and may not differ from what was
     *     recommended
     */
    record Grant(String reason, @Nullable Long amountDkk, LocalDate today)
            implements ForTheApplication {}

    record Reject(String reason) implements ForTheApplication {}

    record Start() implements ForTheProject {}

    record ReachMilestone(String milestoneId, LocalDate reachedOn, LocalDate today)
            implements ForTheProject {}

    /**
     * @param reachedOn null when it was not reached
     */
    record CorrectMilestone(
            String milestoneId, @Nullable LocalDate reachedOn, String reason, LocalDate today)
            implements ForTheProject {}

    /**
     * @param period the half year it covers: "2018-H1"
     * @param by the account that submits it
     */
    record SubmitReport(
            String period, String text, List<Actual> actuals, String by, LocalDate today)
            implements ForTheProject {}

    record ApproveReport(String by) implements ForTheProject {}

    record ReturnReport(String reason, String by) implements ForTheProject {}

    record Close(String result) implements ForTheProject {}
}
