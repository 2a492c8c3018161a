package dk.revus.strategy.meeting;

import static com.mongodb.client.model.Filters.eq;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.journal.Aggregates;
import dk.revus.kit.journal.CommandResult;
import dk.revus.kit.journal.Correction;
import dk.revus.kit.journal.Correction.Change;
import dk.revus.kit.journal.Handler;
import dk.revus.kit.journal.PastCommit;
import dk.revus.kit.journal.Queries;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.security.Actor;
import dk.revus.kit.web.Created;
import dk.revus.kit.web.Page;
import dk.revus.kit.web.Replies;
import dk.revus.strategy.cycle.model.Cycles;
import dk.revus.strategy.meeting.MeetingBodies.DecisionBody;
import dk.revus.strategy.meeting.MeetingBodies.DecisionCorrectionBody;
import dk.revus.strategy.meeting.MeetingBodies.MeetingCorrectionBody;
import dk.revus.strategy.meeting.MeetingBodies.PlanBody;
import dk.revus.strategy.meeting.model.Meeting;
import dk.revus.strategy.meeting.model.MeetingCommand;
import dk.revus.strategy.meeting.model.MeetingDecider;
import dk.revus.strategy.meeting.model.MeetingEvent;
import dk.revus.strategy.meeting.model.MeetingRefusal;
import dk.revus.strategy.meeting.model.MeetingTerms;
import dk.revus.strategy.theme.model.Themes;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Meetings over HTTP. */
@RestController
@RequestMapping("/api/v1/meetings")
class MeetingController {

    private final Handler<MeetingCommand, Meeting, MeetingEvent, MeetingRefusal> meetings;
    private final Queries<Meeting, MeetingEvent, MeetingRefusal> queries;
    private final MeetingTerms terms;
    private final Clock clock;

    MeetingController(Aggregates aggregates, Cycles cycles, Themes themes, Clock clock) {
        this.meetings = aggregates.of(MeetingAggregate.AGGREGATE);
        this.queries = meetings.queries();
        this.terms = new MeetingTerms(cycles, themes);
        this.clock = clock;
    }

    /** Calls a meeting of KKR. */
    @Created
    @PostMapping
    MeetingView plan(@Valid @RequestBody PlanBody body, CommandContext context) {
        var plan = body.plan();
        var command = new MeetingCommand.Plan(plan);
        CommandResult<Meeting> answer =
                meetings.createAs(
                        plan.meetingId(),
                        command,
                        context,
                        meeting -> MeetingDecider.decide(command, meeting, terms));
        return Replies.of(answer, stored -> view(stored, context.actor()));
    }

    /** Puts the title or the day of a meeting right, with a reason. */
    @PostMapping("/{id}:correct")
    MeetingView correct(
            @PathVariable String id,
            @Valid @RequestBody MeetingCorrectionBody body,
            CommandContext context) {
        var command = body.command(context.at());
        return answer(id, context.because(command.reason()), command);
    }

    /** Notes that the meeting has been held. */
    @PostMapping("/{id}:hold")
    MeetingView hold(@PathVariable String id, CommandContext context) {
        return answer(id, context, new MeetingCommand.Hold(context.at()));
    }

    /** Records what the meeting decided on one theme. */
    @PostMapping("/{id}:record-decision")
    MeetingView recordDecision(
            @PathVariable String id,
            @Valid @RequestBody DecisionBody body,
            CommandContext context) {
        var command = body.command(context.at());
        return answer(id, context.because(command.reason()), command);
    }

    /** Decides anew on what was decided wrongly; both stay in the minutes. */
    @PostMapping("/{id}:correct-decision")
    MeetingView correctDecision(
            @PathVariable String id,
            @Valid @RequestBody DecisionCorrectionBody body,
            CommandContext context) {
        var command = body.command(context.at());
        return answer(id, context.because(command.because()), command);
    }

    /** Approves the minutes; what was decided is final from then on. */
    @PostMapping("/{id}:approve-minutes")
    MeetingView approveMinutes(@PathVariable String id, CommandContext context) {
        return answer(id, context, new MeetingCommand.ApproveMinutes());
    }

    /** The meetings, in the order of their ids. */
    @GetMapping
    Page<MeetingView> list(
            @RequestParam @Nullable String cycle,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor) {
        var size = Page.limit(limit);
        var wanted = cycle == null ? new Document() : eq("state.plan.cycleId", cycle);
        return Page.of(
                queries.list(wanted, after, size + 1),
                size,
                Stored::id,
                stored -> view(stored, null, actor));
    }

    /** One meeting, with what it decided. */
    @GetMapping("/{id}")
    MeetingView one(@PathVariable String id, Actor actor) {
        return Replies.found(queries.findFor(actor, id), stored -> view(stored, actor));
    }

    private MeetingView answer(String id, CommandContext context, MeetingCommand command) {
        return Replies.of(handle(id, context, command), stored -> view(stored, context.actor()));
    }

    private CommandResult<Meeting> handle(
            String id, CommandContext context, MeetingCommand command) {
        return meetings.handle(
                id, command, context, meeting -> MeetingDecider.decide(command, meeting, terms));
    }

    /** Read by itself, with what was put right. */
    private MeetingView view(Stored<Meeting> stored, Actor actor) {
        var corrections =
                queries.each(
                        stored.id(),
                        MeetingEvent.PlanCorrected.class,
                        MeetingController::correction);
        return view(stored, corrections, actor);
    }

    private static Correction correction(
            PastCommit<MeetingEvent> commit, MeetingEvent.PlanCorrected event) {
        var before = event.before();
        var after = event.after();
        return Correction.of(
                commit,
                event.reason(),
                Change.of("title", before.title(), after.title()),
                Change.of("date", before.date(), after.date()));
    }

    private MeetingView view(
            Stored<Meeting> stored, @Nullable List<Correction> corrections, Actor actor) {
        return MeetingView.of(
                stored,
                corrections,
                queries.actions(
                        stored,
                        actor,
                        MeetingAggregate.AGGREGATE
                                .commands()
                                .byName(
                                        command ->
                                                MeetingDecider.inTheWayOf(
                                                        command,
                                                        stored.state(),
                                                        terms,
                                                        clock.instant()))));
    }
}
