package dk.revus.strategy.strategy;

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
import dk.revus.strategy.strategy.model.Section;
import dk.revus.strategy.strategy.model.Strategy;
import dk.revus.strategy.strategy.model.StrategyCommand;
import dk.revus.strategy.strategy.model.StrategyDecider;
import dk.revus.strategy.strategy.model.StrategyEvent;
import dk.revus.strategy.strategy.model.StrategyRefusal;
import dk.revus.strategy.strategy.model.StrategyTerms;
import dk.revus.strategy.strategy.model.StrategyText;
import dk.revus.strategy.theme.model.Themes;
import jakarta.validation.Valid;
import java.util.ArrayList;
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

/** Strategies over HTTP. */
@RestController
@RequestMapping("/api/v1/strategies")
class StrategyController {

    private final Handler<StrategyCommand, Strategy, StrategyEvent, StrategyRefusal> strategies;
    private final Queries<Strategy, StrategyEvent, StrategyRefusal> queries;
    private final StrategyTerms terms;

    StrategyController(Aggregates aggregates, Cycles cycles, Themes themes) {
        this.strategies = aggregates.of(StrategyAggregate.AGGREGATE);
        this.queries = strategies.queries();
        this.terms = new StrategyTerms(cycles, themes);
    }

    /** Begins a cycle's strategy, with a section for each prioritised theme. */
    @Created
    @PostMapping
    StrategyView draft(@Valid @RequestBody DraftBody body, CommandContext context) {
        var command = new StrategyCommand.WriteDraft(body.text());
        CommandResult<Strategy> answer =
                strategies.createAs(
                        StrategyText.idFor(body.cycleId()),
                        command,
                        context,
                        strategy -> StrategyDecider.decide(command, strategy, terms));
        return Replies.of(answer, stored -> view(stored, context.actor()));
    }

    /** Puts the text of the draft right, with a reason. */
    @PostMapping("/{id}:correct")
    StrategyView correct(
            @PathVariable String id,
            @Valid @RequestBody StrategyCorrectionBody body,
            CommandContext context) {
        var command = body.command();
        return answer(id, context.because(command.reason()), command);
    }

    /** Recommends the strategy to the regional council. */
    @PostMapping("/{id}:recommend")
    StrategyView recommend(@PathVariable String id, CommandContext context) {
        return answer(id, context, new StrategyCommand.Recommend(context.at()));
    }

    /** Adopts the strategy. */
    @PostMapping("/{id}:adopt")
    StrategyView adopt(@PathVariable String id, CommandContext context) {
        return answer(id, context, new StrategyCommand.Adopt(context.at()));
    }

    /** The strategies, in the order of their ids. */
    @GetMapping
    Page<StrategyView> list(
            @RequestParam @Nullable String cycle,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor) {
        var size = Page.limit(limit);
        var wanted = cycle == null ? new Document() : eq("state.text.cycleId", cycle);
        return Page.of(
                queries.list(wanted, after, size + 1),
                size,
                Stored::id,
                stored -> view(stored, null, actor));
    }

    /** One strategy, with its text. */
    @GetMapping("/{id}")
    StrategyView one(@PathVariable String id, Actor actor) {
        return Replies.found(queries.findFor(actor, id), stored -> view(stored, actor));
    }

    private StrategyView answer(String id, CommandContext context, StrategyCommand command) {
        return Replies.of(handle(id, context, command), stored -> view(stored, context.actor()));
    }

    private CommandResult<Strategy> handle(
            String id, CommandContext context, StrategyCommand command) {
        return strategies.handle(
                id, command, context, strategy -> StrategyDecider.decide(command, strategy, terms));
    }

    /** Read by itself, with what was put right. */
    private StrategyView view(Stored<Strategy> stored, Actor actor) {
        var corrections =
                queries.each(
                        stored.id(),
                        StrategyEvent.StrategyCorrected.class,
                        StrategyController::correction);
        return view(stored, corrections, actor);
    }

    private static Correction correction(
            PastCommit<StrategyEvent> commit, StrategyEvent.StrategyCorrected event) {
        var before = event.before();
        var after = event.after();
        var sides = new ArrayList<Change>();
        sides.add(Change.of("title", before.title(), after.title()));
        for (var now : after.sections()) {
            var was =
                    before.sections().stream()
                            .filter(section -> section.themeId().equals(now.themeId()))
                            .findFirst();
            var path = "sections[" + now.themeId() + "].";
            sides.add(Change.of(path + "title", was.map(Section::title).orElse(null), now.title()));
            sides.add(Change.of(path + "text", was.map(Section::text).orElse(null), now.text()));
        }
        return Correction.of(commit, event.reason(), sides);
    }

    private StrategyView view(
            Stored<Strategy> stored, @Nullable List<Correction> corrections, Actor actor) {
        return StrategyView.of(
                stored,
                corrections,
                queries.actions(
                        stored,
                        actor,
                        StrategyAggregate.AGGREGATE
                                .commands()
                                .byName(
                                        command ->
                                                StrategyDecider.inTheWayOf(
                                                        command, stored.state(), terms))));
    }
}
