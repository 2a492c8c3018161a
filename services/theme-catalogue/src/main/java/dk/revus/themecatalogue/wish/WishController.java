package dk.revus.themecatalogue.wish;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.journal.CommandResult;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.security.Actor;
import dk.revus.kit.web.Page;
import dk.revus.kit.web.Replies;
import dk.revus.themecatalogue.wish.model.Wish;
import dk.revus.themecatalogue.wish.model.WishCommand;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Placing wishes, answering them, and reading them. */
@RestController
@RequestMapping("/api/v1/wishes")
class WishController {

    private final Wishes wishes;
    private final WishViews views;
    private final WishScope scope;

    WishController(Wishes wishes, WishViews views, WishScope scope) {
        this.wishes = wishes;
        this.views = views;
        this.scope = scope;
    }

    /** Gives the wish its theme. */
    @PostMapping("/{id}:place")
    WishView place(
            @PathVariable String id, @Valid @RequestBody PlaceBody body, CommandContext context) {
        return ask(id, body.command(), context.because(body.reason()));
    }

    /** Says what became of the wish, and why. */
    @PostMapping("/{id}:record-outcome")
    WishView recordOutcome(
            @PathVariable String id, @Valid @RequestBody OutcomeBody body, CommandContext context) {
        return ask(id, body.command(), context.because(body.reason()));
    }

    /** Answers the wish anew where the answer was wrong, with a reason. */
    @PostMapping("/{id}:correct-outcome")
    WishView correctOutcome(
            @PathVariable String id,
            @Valid @RequestBody OutcomeCorrectionBody body,
            CommandContext context) {
        var command = body.command();
        return ask(id, command, context.because(command.because()));
    }

    private WishView ask(String id, WishCommand command, CommandContext context) {
        CommandResult<Wish> answer = wishes.ask(id, command, context);
        return Replies.of(answer, stored -> views.one(stored, context.actor()));
    }

    /** The wishes that the caller may see, in the order of their ids. */
    @GetMapping
    Page<WishView> list(
            @RequestParam @Nullable String cycle,
            @RequestParam @Nullable String organisation,
            @RequestParam @Nullable String theme,
            @RequestParam @Nullable String state,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor) {
        int wanted = Page.limit(limit);
        var filter = scope.filter(actor, cycle, organisation, theme, state);
        var found = wishes.queries().list(filter, after, wanted + 1);
        return Page.of(found, wanted, Stored::id, views.to(found, actor));
    }

    /** One wish. */
    @GetMapping("/{id}")
    WishView one(@PathVariable String id, Actor actor) {
        return Replies.found(
                wishes.queries().findFor(actor, id), stored -> views.one(stored, actor));
    }
}
