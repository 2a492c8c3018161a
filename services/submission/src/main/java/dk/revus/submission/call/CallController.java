package dk.revus.submission.call;

import dk.revus.kit.journal.Stored;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.security.Actor;
import dk.revus.kit.web.Answers;
import dk.revus.kit.web.CommandContext;
import dk.revus.kit.web.Page;
import dk.revus.submission.call.CallBody.PublishBody;
import dk.revus.submission.call.model.CallCommand.CreateCall;
import dk.revus.submission.call.model.CallCommand.PublishCall;
import dk.revus.submission.call.model.CallContent;
import dk.revus.submission.call.model.CallLetter;
import dk.revus.submission.call.model.Deadline;
import dk.revus.submission.call.model.Reference;
import dk.revus.submission.catalogue.Catalogue;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** HTTP in for calls. */
@RestController
@RequestMapping("/api/v1/calls")
class CallController {

    private final Calls calls;
    private final Catalogue catalogue;

    CallController(Calls calls, Catalogue catalogue) {
        this.calls = calls;
        this.catalogue = catalogue;
    }

    @PostMapping
    ResponseEntity<Object> create(@Valid @RequestBody CallBody body, CommandContext context) {
        var command = new CreateCall(content(body, context.at()), context.at());
        return Answers.created(
                calls.create(command, context),
                call -> "/api/v1/calls/" + call.id(),
                call -> calls.view(call, context.actor()));
    }

    @PostMapping("/{id}:publish")
    ResponseEntity<Object> publish(
            @PathVariable String id, @Valid @RequestBody PublishBody body, CommandContext context) {
        var command = new PublishCall(body.confirmed(), context.at());
        return Answers.of(
                calls.handle(id, command, context.named("publish")),
                call -> calls.view(call, context.actor()));
    }

    @GetMapping("/{id}")
    ResponseEntity<Object> show(@PathVariable String id, Actor actor) {
        return Answers.found(calls.findFor(actor, id), call -> calls.view(call, actor));
    }

    @GetMapping
    Page<CallView> list(
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor) {
        int shown = Page.limit(limit);
        return Page.of(
                calls.listFor(actor, after, shown + 1),
                shown,
                Stored::id,
                call -> calls.view(call, actor));
    }

    private CallContent content(CallBody body, Instant now) {
        var letter = body.letter();
        return new CallContent(
                body.cycleId(),
                body.title(),
                new CallLetter(
                        letter.sagsId(),
                        letter.dokId(),
                        letter.date(),
                        letter.from(),
                        letter.summary()),
                body.opensAt() == null ? now : body.opensAt(),
                new Deadline(body.lastDay()),
                body.meetingDate(),
                body.maxWishes(),
                references(
                        "principle",
                        body.principles(),
                        catalogue.principleTitles(body.principles())),
                references("theme", body.themes(), catalogue.themeTitles(body.themes())),
                invited(body));
    }

    private List<String> invited(CallBody body) {
        var codes = body.municipalities();
        var unknown = catalogue.unknownMunicipalities(codes);
        if (!unknown.isEmpty()) {
            throw new ProblemException(CallProblems.unknown("municipality", unknown));
        }
        return codes;
    }

    private static List<Reference> references(
            String what, List<String> ids, Map<String, String> titles) {
        var unknown = ids.stream().filter(id -> !titles.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            throw new ProblemException(CallProblems.unknown(what, unknown));
        }
        return ids.stream()
                .distinct()
                .map(id -> new Reference(id, titles.getOrDefault(id, id)))
                .toList();
    }
}
