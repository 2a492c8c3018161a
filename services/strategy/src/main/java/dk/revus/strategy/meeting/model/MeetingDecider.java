package dk.revus.strategy.meeting.model;

import static dk.revus.kit.calendar.model.Danish.COPENHAGEN;
import static dk.revus.kit.decision.Decision.accept;
import static dk.revus.kit.decision.Decision.refuse;

import dk.revus.kit.decision.Because;
import dk.revus.kit.decision.Decision;
import dk.revus.kit.decision.Preconditions;
import dk.revus.strategy.meeting.model.Meeting.Held;
import dk.revus.strategy.meeting.model.Meeting.MinutesApproved;
import dk.revus.strategy.meeting.model.Meeting.Planned;
import dk.revus.strategy.meeting.model.Meeting.Unplanned;
import dk.revus.strategy.meeting.model.MeetingCommand.ApproveMinutes;
import dk.revus.strategy.meeting.model.MeetingCommand.CorrectDecision;
import dk.revus.strategy.meeting.model.MeetingCommand.CorrectPlan;
import dk.revus.strategy.meeting.model.MeetingCommand.Hold;
import dk.revus.strategy.meeting.model.MeetingCommand.Plan;
import dk.revus.strategy.meeting.model.MeetingCommand.RecordDecision;
import dk.revus.strategy.meeting.model.MeetingEvent.DecisionCorrected;
import dk.revus.strategy.meeting.model.MeetingEvent.DecisionRecorded;
import dk.revus.strategy.meeting.model.MeetingEvent.MeetingHeld;
import dk.revus.strategy.meeting.model.MeetingEvent.MeetingPlanned;
import dk.revus.strategy.meeting.model.MeetingEvent.MinutesWereApproved;
import dk.revus.strategy.meeting.model.MeetingEvent.PlanCorrected;
import dk.revus.strategy.meeting.model.MeetingRefusal.AlreadyHeld;
import dk.revus.strategy.meeting.model.MeetingRefusal.AlreadyPlanned;
import dk.revus.strategy.meeting.model.MeetingRefusal.AskedAsWell;
import dk.revus.strategy.meeting.model.MeetingRefusal.DayStillToCome;
import dk.revus.strategy.meeting.model.MeetingRefusal.MinutesAreFinal;
import dk.revus.strategy.meeting.model.MeetingRefusal.NotBeforeItsDay;
import dk.revus.strategy.meeting.model.MeetingRefusal.NotHeldYet;
import dk.revus.strategy.meeting.model.MeetingRefusal.NotPlannedYet;
import dk.revus.strategy.meeting.model.MeetingRefusal.NothingChanged;
import dk.revus.strategy.meeting.model.MeetingRefusal.ReasonRequired;
import dk.revus.strategy.meeting.model.MeetingRefusal.UnknownCycle;
import dk.revus.strategy.meeting.model.MeetingRefusal.WarningsNotConfirmed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** "En samlet drøftelse af forslag til temaer på vores KKR-møde": plan, hold, decide, approve. */
public final class MeetingDecider {

    private static final Preconditions<MeetingCommand, Seen, MeetingRefusal> PRECONDITIONS =
            Preconditions.<MeetingCommand, Seen, MeetingRefusal>of(MeetingCommand.class)
                    .before(
                            Hold.class,
                            seen ->
                                    seen.meeting() instanceof Planned(var plan)
                                            ? tooEarly(plan, seen.at())
                                            : Optional.empty())
                    .before(
                            RecordDecision.class,
                            seen ->
                                    seen.meeting() instanceof Held held
                                            ? Deciding.nothingToDecide(held, seen.terms())
                                            : Optional.empty())
                    .before(
                            CorrectDecision.class,
                            seen ->
                                    seen.meeting() instanceof Held held
                                            ? Deciding.nothingToCorrect(held)
                                            : Optional.empty())
                    .nothingBefore(Plan.class, CorrectPlan.class, ApproveMinutes.class)
                    .build();

    private record Seen(Meeting meeting, MeetingTerms terms, Instant at) {}

    private MeetingDecider() {}

    public static Decision<MeetingEvent, MeetingRefusal> decide(
            MeetingCommand command, Meeting meeting, MeetingTerms terms) {
        return switch (command) {
            case Plan(var plan) -> plan(plan, meeting, terms);
            case CorrectPlan correction -> correct(correction, meeting, terms);
            case Hold(var at) ->
                    Decision.unless(
                            inTheWayOf(Hold.class, meeting, terms, at), () -> hold(meeting));
            case RecordDecision decision ->
                    Decision.unless(
                            inTheWayOf(RecordDecision.class, meeting, terms, decision.at()),
                            () -> write(meeting, held -> Deciding.record(decision, held, terms)));
            case CorrectDecision correction ->
                    Decision.unless(
                            inTheWayOf(CorrectDecision.class, meeting, terms, correction.at()),
                            () ->
                                    write(
                                            meeting,
                                            held -> Deciding.correct(correction, held, terms)));
            case ApproveMinutes() -> approve(meeting);
        };
    }

    private static Decision<MeetingEvent, MeetingRefusal> plan(
            MeetingPlan plan, Meeting meeting, MeetingTerms terms) {
        return switch (meeting) {
            case Planned _, Held _, MinutesApproved _ -> refuse(new AlreadyPlanned());
            case Unplanned() when !terms.cycles().exists(plan.cycleId()) ->
                    refuse(new UnknownCycle(plan.cycleId()));
            case Unplanned() -> accept(new MeetingPlanned(plan));
        };
    }

    private static Decision<MeetingEvent, MeetingRefusal> correct(
            CorrectPlan command, Meeting meeting, MeetingTerms terms) {
        return switch (meeting) {
            case Unplanned() -> refuse(new NotPlannedYet());
            case Planned(var plan) -> correct(command, plan, terms);
            case Held(var plan, _) ->
                    Decision.unless(
                            stillToCome(command.date(), command.at()),
                            () -> correct(command, plan, terms));
            case MinutesApproved _ -> refuse(new MinutesAreFinal());
        };
    }

    private static Decision<MeetingEvent, MeetingRefusal> correct(
            CorrectPlan command, MeetingPlan plan, MeetingTerms terms) {
        var after = plan.corrected(command.title(), command.date());
        return Decision.unless(
                Because.both(
                        objection(command, plan, after),
                        unconfirmed(plan, after, command.confirmed(), terms),
                        AskedAsWell::new),
                () -> accept(new PlanCorrected(plan, after, command.reason().strip())));
    }

    private static Optional<MeetingRefusal> objection(
            CorrectPlan command, MeetingPlan before, MeetingPlan after) {
        if (command.reason().isBlank()) {
            return Optional.of(ReasonRequired.in("reason"));
        }
        return after.equals(before) ? Optional.of(new NothingChanged()) : Optional.empty();
    }

    /** Whoever moves a meeting before the last day for the answers must mean it. */
    private static Optional<WarningsNotConfirmed> unconfirmed(
            MeetingPlan before,
            MeetingPlan after,
            Set<MeetingWarning> confirmed,
            MeetingTerms terms) {
        return terms.cycles()
                .answersAreDue(before.cycleId())
                .filter(due -> !after.date().equals(before.date()) && !after.date().isAfter(due))
                .filter(_ -> !confirmed.contains(MeetingWarning.MEETING_BEFORE_DEADLINE))
                .map(_ -> new WarningsNotConfirmed(Set.of(MeetingWarning.MEETING_BEFORE_DEADLINE)));
    }

    private static Optional<MeetingRefusal> stillToCome(LocalDate day, Instant at) {
        return day.isAfter(dayOf(at))
                ? Optional.of(new DayStillToCome("date", day))
                : Optional.empty();
    }

    private static Decision<MeetingEvent, MeetingRefusal> hold(Meeting meeting) {
        return switch (meeting) {
            case Unplanned() -> refuse(new NotPlannedYet());
            case Planned _ -> accept(new MeetingHeld());
            case Held _, MinutesApproved _ -> refuse(new AlreadyHeld());
        };
    }

    /**
     * What a command that the permission table opens would be refused with now, whatever is sent
     * along.
     */
    public static Optional<MeetingRefusal> inTheWayOf(
            Class<? extends MeetingCommand> asked,
            Meeting meeting,
            MeetingTerms terms,
            Instant now) {
        return PRECONDITIONS.unmet(asked, new Seen(meeting, terms, now));
    }

    private static Optional<MeetingRefusal> tooEarly(MeetingPlan plan, Instant at) {
        return dayOf(at).isBefore(plan.date())
                ? Optional.of(new NotBeforeItsDay(plan.date()))
                : Optional.empty();
    }

    private static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, COPENHAGEN);
    }

    /** Decisions are written down at a meeting that was held, until its minutes are approved. */
    private static Decision<MeetingEvent, MeetingRefusal> write(
            Meeting meeting, Function<Held, Decision<MeetingEvent, MeetingRefusal>> next) {
        return switch (meeting) {
            case Unplanned() -> refuse(new NotPlannedYet());
            case Planned _ -> refuse(new NotHeldYet());
            case MinutesApproved _ -> refuse(new MinutesAreFinal());
            case Held held -> next.apply(held);
        };
    }

    private static Decision<MeetingEvent, MeetingRefusal> approve(Meeting meeting) {
        return switch (meeting) {
            case Unplanned() -> refuse(new NotPlannedYet());
            case Planned _ -> refuse(new NotHeldYet());
            case Held _ -> accept(new MinutesWereApproved());
            case MinutesApproved _ -> refuse(new MinutesAreFinal());
        };
    }

    public static Meeting evolve(Meeting meeting, MeetingEvent event) {
        return switch (event) {
            case MeetingPlanned(var plan) -> new Planned(plan);
            case PlanCorrected(_, var after, _) when meeting instanceof Planned ->
                    new Planned(after);
            case PlanCorrected(_, var after, _) when meeting instanceof Held(_, var all) ->
                    new Held(after, all);
            case MeetingHeld() when meeting instanceof Planned(var plan) ->
                    new Held(plan, List.of());
            case DecisionRecorded(var decision) when meeting instanceof Held(var plan, var all) ->
                    new Held(plan, with(all, decision));
            case DecisionCorrected(var decision) when meeting instanceof Held(var plan, var all) ->
                    new Held(plan, with(all, decision));
            case MinutesWereApproved() when meeting instanceof Held(var plan, var decisions) ->
                    new MinutesApproved(plan, decisions);
            case PlanCorrected _,
                    MeetingHeld _,
                    DecisionRecorded _,
                    DecisionCorrected _,
                    MinutesWereApproved _ ->
                    throw new IllegalStateException(event + " cannot follow on " + meeting);
        };
    }

    private static List<ThemeDecision> with(List<ThemeDecision> all, ThemeDecision one) {
        var more = new ArrayList<>(all);
        more.add(one);
        return more;
    }
}
