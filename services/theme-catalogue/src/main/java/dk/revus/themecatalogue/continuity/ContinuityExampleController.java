package dk.revus.themecatalogue.continuity;

import static com.mongodb.client.model.Filters.eq;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.journal.Aggregates;
import dk.revus.kit.journal.CommandResult;
import dk.revus.kit.journal.Correction;
import dk.revus.kit.journal.Correction.Change;
import dk.revus.kit.journal.Handler;
import dk.revus.kit.journal.Numbering;
import dk.revus.kit.journal.PastCommit;
import dk.revus.kit.journal.Queries;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.security.Actor;
import dk.revus.kit.web.Created;
import dk.revus.kit.web.Page;
import dk.revus.kit.web.Replies;
import dk.revus.themecatalogue.continuity.model.ContinuityCommand;
import dk.revus.themecatalogue.continuity.model.ContinuityDecider;
import dk.revus.themecatalogue.continuity.model.ContinuityEvent;
import dk.revus.themecatalogue.continuity.model.ContinuityEvent.ExampleCorrected;
import dk.revus.themecatalogue.continuity.model.ContinuityExample;
import dk.revus.themecatalogue.continuity.model.ContinuityRefusal;
import jakarta.validation.Valid;
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

/** The register of what exists already. */
@RestController
@RequestMapping("/api/v1/continuity-examples")
class ContinuityExampleController {

    private static final Numbering NUMBERING = new Numbering("KE-", 2);

    private final Handler<ContinuityCommand, ContinuityExample, ContinuityEvent, ContinuityRefusal>
            examples;
    private final Queries<ContinuityExample, ContinuityEvent, ContinuityRefusal> queries;

    ContinuityExampleController(Aggregates aggregates) {
        this.examples = aggregates.of(ContinuityAggregate.AGGREGATE);
        this.queries = examples.queries();
    }

    /** Enters a project or effort that works already. */
    @Created
    @PostMapping
    ContinuityExampleView register(
            @Valid @RequestBody ContinuityExampleBody body, CommandContext context) {
        return Replies.of(answer(body, context), stored -> view(stored, context.actor()));
    }

    private CommandResult<ContinuityExample> answer(
            ContinuityExampleBody body, CommandContext context) {
        var command = body.command();
        var chosen = body.exampleId();
        if (chosen == null) {
            return examples.create(
                    NUMBERING, command, context, known -> ContinuityDecider.decide(command, known));
        }
        return examples.createAs(
                chosen, command, context, known -> ContinuityDecider.decide(command, known));
    }

    /** Puts right what an example says, with a reason. */
    @PostMapping("/{id}:correct")
    ContinuityExampleView correct(
            @PathVariable String id,
            @Valid @RequestBody ExampleCorrectionBody body,
            CommandContext context) {
        var command = body.command();
        CommandResult<ContinuityExample> answer =
                examples.handle(
                        id,
                        command,
                        context.because(command.reason()),
                        known -> ContinuityDecider.decide(command, known));
        return Replies.of(answer, stored -> view(stored, context.actor()));
    }

    /** The continuity examples, in the order of their ids. */
    @GetMapping
    Page<ContinuityExampleView> list(
            @RequestParam @Nullable String cycle,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor) {
        int wanted = Page.limit(limit);
        return Page.of(
                queries.list(
                        cycle == null ? new Document() : eq("state.example.cycleId", cycle),
                        after,
                        wanted + 1),
                wanted,
                Stored::id,
                stored -> view(stored, null, actor));
    }

    /** One continuity example. */
    @GetMapping("/{id}")
    ContinuityExampleView one(@PathVariable String id, Actor actor) {
        return Replies.found(queries.find(id), stored -> view(stored, actor));
    }

    /** Read by itself, with what was put right. */
    private ContinuityExampleView view(Stored<ContinuityExample> stored, Actor actor) {
        var corrections =
                queries.each(
                        stored.id(),
                        ExampleCorrected.class,
                        ContinuityExampleController::correction);
        return view(stored, corrections, actor);
    }

    private static Correction correction(
            PastCommit<ContinuityEvent> commit, ExampleCorrected event) {
        var before = event.before();
        var after = event.after();
        return Correction.of(
                commit,
                event.reason(),
                Change.of("title", before.title(), after.title()),
                Change.of("kind", before.kind(), after.kind()),
                Change.of("source", before.source(), after.source()));
    }

    private ContinuityExampleView view(
            Stored<ContinuityExample> stored, @Nullable List<Correction> corrections, Actor actor) {
        return ContinuityExampleView.of(stored, corrections, queries.actions(stored, actor));
    }
}
