package dk.revus.submission.drafting;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.security.Actor;
import dk.revus.kit.web.Created;
import dk.revus.kit.web.Page;
import dk.revus.kit.web.Replies;
import dk.revus.submission.drafting.DraftingView.Remark;
import dk.revus.submission.drafting.model.Comment;
import dk.revus.submission.drafting.model.DraftingCommand.Note;
import dk.revus.submission.drafting.model.DraftingCommand.Resolve;
import dk.revus.submission.response.model.ResponseId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** HTTP in for comments inside the municipality. */
@RestController
@RequestMapping("/api/v1/calls/{callId}/responses/{municipality}/comments")
class CommentController {

    private final DraftingCommands commands;

    CommentController(DraftingCommands commands) {
        this.commands = commands;
    }

    /**
     * A remark inside the municipality.
     *
     * @param field the path of the field it is about, such as {@code wishes[0].problem}
     */
    record CommentBody(
            @Nullable @Size(max = 200) @Pattern(regexp = "[\\p{L}\\p{N}_.\\[\\]-]*") String field,
            @NotBlank @Size(max = 4000) String text) {}

    /** The comments on this response; the municipality's own. */
    @GetMapping
    Page<Remark> list(
            ResponseId id,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor) {
        var size = Page.limit(limit);
        var stored = commands.readBy(actor, id);
        return Page.of(
                InMemoryPage.after(after, stored.state().comments(), Comment::id, size + 1),
                size,
                Comment::id,
                Remark::of);
    }

    /** One comment. */
    @GetMapping("/{commentId}")
    CommentView show(ResponseId id, @PathVariable String commentId, Actor actor) {
        var stored = commands.readBy(actor, id);
        return Replies.found(
                Optional.of(stored),
                drafting -> commands.comment(drafting, c -> c.id().equals(commentId), actor));
    }

    /** Only adds, so nobody has to have seen what others noted meanwhile. */
    @Created
    @PostMapping
    CommentView add(ResponseId id, @Valid @RequestBody CommentBody body, CommandContext context) {
        var field = body.field() == null ? "" : body.field();
        var command = new Note(field, body.text().strip(), commands.act(context));
        var answer = commands.handle(id, command, context.onAnyVersion());
        return Replies.of(
                answer,
                drafting -> commands.comment(drafting, c -> isFrom(context, c), context.actor()));
    }

    /** Notes that a comment has been dealt with. */
    @PostMapping("/{commentId}:resolve")
    CommentView resolve(ResponseId id, @PathVariable String commentId, CommandContext context) {
        return Replies.of(
                commands.handle(id, new Resolve(commentId, commands.act(context)), context),
                drafting ->
                        commands.comment(drafting, c -> c.id().equals(commentId), context.actor()));
    }

    private static boolean isFrom(CommandContext context, Comment comment) {
        return comment.commandId().equals(context.commandId());
    }
}
