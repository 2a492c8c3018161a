package dk.revus.strategy.cycle;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.journal.Aggregates;
import dk.revus.kit.journal.CommandResult;
import dk.revus.kit.journal.Correction;
import dk.revus.kit.journal.Handler;
import dk.revus.kit.journal.Queries;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.security.Actor;
import dk.revus.kit.web.Created;
import dk.revus.kit.web.Page;
import dk.revus.kit.web.Replies;
import dk.revus.strategy.cycle.CycleBodies.AdvanceBody;
import dk.revus.strategy.cycle.CycleBodies.PlanBody;
import dk.revus.strategy.cycle.CycleBodies.ReplanBody;
import dk.revus.strategy.cycle.CycleBodies.ReturnBody;
import dk.revus.strategy.cycle.model.Cycle;
import dk.revus.strategy.cycle.model.CycleCommand;
import dk.revus.strategy.cycle.model.CycleDecider;
import dk.revus.strategy.cycle.model.CycleEvent;
import dk.revus.strategy.cycle.model.CycleRefusal;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cycles over HTTP. */
@RestController
@RequestMapping("/api/v1/cycles")
class CycleController {

    private final Handler<CycleCommand, Cycle, CycleEvent, CycleRefusal> cycles;
    private final Queries<Cycle, CycleEvent, CycleRefusal> queries;

    CycleController(Aggregates aggregates) {
        this.cycles = aggregates.of(CycleAggregate.AGGREGATE);
        this.queries = cycles.queries();
    }

    /** Plans a cycle with its milestones. */
    @Created
    @PostMapping
    CycleView plan(@Valid @RequestBody PlanBody body, CommandContext context) {
        var command = new CycleCommand.Plan(body.plan());
        CommandResult<Cycle> answer =
                cycles.createAs(
                        body.cycleId(),
                        command,
                        context,
                        cycle -> CycleDecider.decide(command, cycle));
        return Replies.of(answer, stored -> view(stored, context.actor()));
    }

    /** Puts the title and the milestones of the cycle right, with a reason. */
    @PostMapping("/{id}:replan")
    CycleView replan(
            @PathVariable String id, @Valid @RequestBody ReplanBody body, CommandContext context) {
        var command = body.command();
        return answer(id, context.because(command.reason()), command);
    }

    /** Takes the cycle to its next phase. */
    @PostMapping("/{id}:advance")
    CycleView advance(
            @PathVariable String id,
            @Valid @RequestBody(required = false) @Nullable AdvanceBody body,
            CommandContext context) {
        var reason = body == null ? null : body.reason();
        return answer(id, context.because(reason), new CycleCommand.Advance(reason));
    }

    /** Takes the cycle back to a phase that it has been through, with a reason. */
    @PostMapping("/{id}:return")
    CycleView goBack(
            @PathVariable String id, @Valid @RequestBody ReturnBody body, CommandContext context) {
        var reason = Objects.requireNonNullElse(body.reason(), "");
        return answer(id, context.because(reason), new CycleCommand.ReturnTo(body.phase(), reason));
    }

    /** The cycles, in the order of their ids. */
    @GetMapping
    Page<CycleView> list(
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor) {
        var size = Page.limit(limit);
        return Page.of(
                queries.list(new Document(), after, size + 1),
                size,
                Stored::id,
                stored -> view(stored, null, actor));
    }

    /** One cycle, with the phase it is in, and what was put right of its plan. */
    @GetMapping("/{id}")
    CycleView one(@PathVariable String id, Actor actor) {
        return Replies.found(queries.findFor(actor, id), stored -> view(stored, actor));
    }

    private CycleView answer(String id, CommandContext context, CycleCommand command) {
        return Replies.of(handle(id, context, command), stored -> view(stored, context.actor()));
    }

    private CommandResult<Cycle> handle(String id, CommandContext context, CycleCommand command) {
        return cycles.handle(id, command, context, cycle -> CycleDecider.decide(command, cycle));
    }

    private CycleView view(Stored<Cycle> stored, Actor actor) {
        var corrections =
                queries.each(stored.id(), CycleEvent.CycleReplanned.class, CycleCorrections::of);
        return view(stored, corrections, actor);
    }

    private CycleView view(
            Stored<Cycle> stored, @Nullable List<Correction> corrections, Actor actor) {
        return CycleView.of(stored, corrections, queries.actions(stored, actor));
    }
}
