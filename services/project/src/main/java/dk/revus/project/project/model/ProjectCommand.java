package dk.revus.project.project.model;

import dk.revus.kit.decision.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody asks of a project. */
public sealed interface ProjectCommand {

    /** Until the regional council has spoken. */
    sealed interface ForTheApplication extends ProjectCommand {}

    /** Once the money is granted. */
    sealed interface ForTheProject extends ProjectCommand {}

    @Named("apply")
    record Apply(Application application) implements ForTheApplication {}

    /** Put right what was applied for. A null part stays as it is. */
    @Named("correct")
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
    @Named("withdraw")
    record Withdraw(String reason) implements ForTheApplication {}

    @Named("recommend")
    record Recommend(String reason) implements ForTheApplication {}

    @Named("not-recommend")
    record NotRecommend(String reason) implements ForTheApplication {}

    /**
     * @param amountDkk what is granted; may be left out, and may not differ from what was
     *     recommended
     */
    @Named("grant")
    record Grant(String reason, @Nullable Long amountDkk, LocalDate today)
            implements ForTheApplication {}

    @Named("reject")
    record Reject(String reason) implements ForTheApplication {}

    @Named("start")
    record Start() implements ForTheProject {}

    @Named("reach-milestone")
    record ReachMilestone(String milestoneId, LocalDate reachedOn, LocalDate today)
            implements ForTheProject {}

    /**
     * @param reachedOn null when it was not reached
     */
    @Named("correct-milestone")
    record CorrectMilestone(
            String milestoneId, @Nullable LocalDate reachedOn, String reason, LocalDate today)
            implements ForTheProject {}

    /**
     * @param period the half year it covers: "2018-H1"
     * @param by the account that submits it
     */
    @Named("submit-report")
    record SubmitReport(
            String period, String text, List<Actual> actuals, String by, LocalDate today)
            implements ForTheProject {}

    @Named("approve-report")
    record ApproveReport(String by) implements ForTheProject {}

    @Named("return-report")
    record ReturnReport(String reason, String by) implements ForTheProject {}

    @Named("close")
    record Close(String result) implements ForTheProject {}
}
