package dk.revus.themecatalogue.principle;

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
import dk.revus.themecatalogue.principle.model.Principle;
import dk.revus.themecatalogue.principle.model.PrincipleCommand;
import dk.revus.themecatalogue.principle.model.PrincipleDecider;
import dk.revus.themecatalogue.principle.model.PrincipleEvent;
import dk.revus.themecatalogue.principle.model.PrincipleEvent.PrincipleCorrected;
import dk.revus.themecatalogue.principle.model.PrincipleRefusal;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Adopting principles and reading them. */
@RestController
@RequestMapping("/api/v1/principles")
class PrincipleController {

    private static final int MORE_THAN_A_CYCLE_HAS = 200;

    private final Handler<PrincipleCommand, Principle, PrincipleEvent, PrincipleRefusal> principles;
    private final Queries<Principle, PrincipleEvent, PrincipleRefusal> queries;

    PrincipleController(Aggregates aggregates) {
        this.principles = aggregates.of(PrincipleAggregate.AGGREGATE);
        this.queries = principles.queries();
    }

    /** Adopts a principle that wishes are to live up to. */
    @Created
    @PostMapping
    PrincipleView adopt(@Valid @RequestBody PrincipleBody body, CommandContext context) {
        var id = idFor(body);
        var command = body.command();
        var numbers = numbersOf(body.cycleId());
        var answer =
                principles.createAs(
                        id,
                        command,
                        context,
                        principle -> PrincipleDecider.decide(command, principle, numbers));
        return Replies.of(answer, stored -> view(stored, context.actor()));
    }

    /** Puts right how a principle is worded, with a reason. */
    @PostMapping("/{id}:correct")
    PrincipleView correct(
            @PathVariable String id,
            @Valid @RequestBody PrincipleCorrectionBody body,
            CommandContext context) {
        var command = body.command();
        CommandResult<Principle> answer =
                principles.handle(
                        id,
                        command,
                        context.because(command.reason()),
                        principle -> PrincipleDecider.decide(command, principle));
        return Replies.of(answer, stored -> view(stored, context.actor()));
    }

    private String idFor(PrincipleBody body) {
        if (body.principleId() != null) {
            return body.principleId();
        }
        var usual = "P" + body.number();
        return queries.find(usual)
                .filter(stored -> !isOf(body.cycleId(), stored.state()))
                .map(stored -> usual + "-" + body.cycleId())
                .orElse(usual);
    }

    private static boolean isOf(String cycleId, Principle principle) {
        return principle instanceof Principle.Adopted(var wording)
                && wording.cycleId().equals(cycleId);
    }

    private Map<Integer, String> numbersOf(String cycleId) {
        var numbers = new HashMap<Integer, String>();
        for (var stored : queries.list(ofCycle(cycleId), null, MORE_THAN_A_CYCLE_HAS)) {
            if (stored.state() instanceof Principle.Adopted(var wording)) {
                numbers.put(wording.number(), stored.id());
            }
        }
        return numbers;
    }

    /** The principles, in the order of their ids. */
    @GetMapping
    Page<PrincipleView> list(
            @RequestParam @Nullable String cycle,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor) {
        int wanted = Page.limit(limit);
        return Page.of(
                queries.list(cycle == null ? new Document() : ofCycle(cycle), after, wanted + 1),
                wanted,
                Stored::id,
                stored -> view(stored, null, actor));
    }

    /** One principle. */
    @GetMapping("/{id}")
    PrincipleView one(@PathVariable String id, Actor actor) {
        return Replies.found(queries.find(id), stored -> view(stored, actor));
    }

    /** Read by itself, with what was put right. */
    private PrincipleView view(Stored<Principle> stored, Actor actor) {
        var corrections =
                queries.each(
                        stored.id(), PrincipleCorrected.class, PrincipleController::correction);
        return view(stored, corrections, actor);
    }

    private static Correction correction(
            PastCommit<PrincipleEvent> commit, PrincipleCorrected event) {
        var before = event.before();
        var after = event.after();
        return Correction.of(
                commit,
                event.reason(),
                Change.of("title", before.title(), after.title()),
                Change.of("guidance", before.guidance(), after.guidance()));
    }

    private PrincipleView view(
            Stored<Principle> stored, @Nullable List<Correction> corrections, Actor actor) {
        return PrincipleView.of(stored, corrections, queries.actions(stored, actor));
    }

    private static Bson ofCycle(String cycleId) {
        return eq("state.wording.cycleId", cycleId);
    }
}
