package dk.revus.submission.call;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.journal.CommandResult;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.security.Actor;
import dk.revus.kit.web.Created;
import dk.revus.kit.web.Page;
import dk.revus.kit.web.Replies;
import dk.revus.submission.call.CallStepBodies.CopyBody;
import dk.revus.submission.call.model.Call;
import dk.revus.submission.call.model.CallCommand.CreateCall;
import dk.revus.submission.call.model.CallCommand.EditDraft;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** HTTP in for calls: how they are written and read. */
@RestController
@RequestMapping("/api/v1/calls")
class CallController {

    private final Calls calls;
    private final CallReferences references;
    private final CallViews views;

    CallController(Calls calls, CallReferences references, CallViews views) {
        this.calls = calls;
        this.references = references;
        this.views = views;
    }

    /** Writes a call as a draft. */
    @Created
    @PostMapping
    CallView create(@Valid @RequestBody CallBody body, CommandContext context) {
        var content = references.content("", body, context.at());
        return shown(calls.create(new CreateCall(content, context.at()), context), context);
    }

    /** Writes the draft anew. */
    @PutMapping("/{id}")
    CallView edit(
            @PathVariable String id, @Valid @RequestBody CallBody body, CommandContext context) {
        var content = references.content(id, body, context.at());
        return shown(calls.handle(id, new EditDraft(content, context.at()), context), context);
    }

    /** Makes a new draft of a call, with its days moved. */
    @Created(in = "/api/v1/calls")
    @PostMapping("/{id}:copy")
    CallView copy(
            @PathVariable String id, @Valid @RequestBody CopyBody body, CommandContext context) {
        return switch (calls.forCopying(id, context)) {
            case CommandResult.Refused<Call> refused -> shown(refused, context);
            case CommandResult.Done<Call>(var original) -> {
                var content = body.of(original.state().content());
                yield shown(
                        calls.createCopy(new CreateCall(content, context.at()), context), context);
            }
        };
    }

    /** One call. */
    @GetMapping("/{id}")
    CallView show(@PathVariable String id, Actor actor) {
        return Replies.found(calls.findFor(actor, id), views.to(actor));
    }

    /**
     * The calls that the caller may see, in the order of their ids.
     *
     * @param cycle only those of this cycle
     * @param invited only those that ask this municipality, by its code
     */
    @GetMapping
    Page<CallView> list(
            @RequestParam @Nullable String cycle,
            @RequestParam @Nullable String invited,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor) {
        int shown = Page.limit(limit);
        var found = calls.listFor(actor, cycle, invited, after, shown + 1);
        return Page.of(found, shown, Stored::id, views.to(found, actor));
    }

    private CallView shown(CommandResult<Call> answer, CommandContext context) {
        return Replies.of(answer, views.to(context.actor()));
    }
}
