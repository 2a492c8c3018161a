package dk.revus.strategy.cycle.model;

import dk.revus.kit.decision.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody asks of a cycle. */
public sealed interface CycleCommand {

    @Named("plan")
    record Plan(CyclePlan plan) implements CycleCommand {}

    /** Another title or other days, for a reason; the phase stays. */
    @Named("replan")
    record Replan(CyclePlan plan, String reason) implements CycleCommand {}

    /** A meeting of the cycle was moved. */
    @Named("follow-meeting")
    record FollowMeeting(LocalDate from, LocalDate to, String reason) implements CycleCommand {}

    @Named("advance")
    record Advance(@Nullable String reason) implements CycleCommand {}

    /** Back to an earlier phase, which always needs a reason. */
    @Named("return")
    record ReturnTo(Phase phase, String reason) implements CycleCommand {}
}
