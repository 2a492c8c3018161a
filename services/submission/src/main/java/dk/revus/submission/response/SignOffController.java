package dk.revus.submission.response;

import dk.revus.kit.command.CommandContext;
import dk.revus.submission.response.model.ResponseId;
import dk.revus.submission.response.model.SignOff;
import dk.revus.submission.response.model.SignOffCommand.Approve;
import dk.revus.submission.response.model.SignOffCommand.DeclineSignOff;
import dk.revus.submission.response.model.SignOffCommand.RequireFourEyes;
import dk.revus.submission.response.model.SignOffCommand.SendForSignOff;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** HTTP in for asking those who answer for a response, and for what they say. */
@RestController
@RequestMapping("/api/v1/calls/{callId}/responses")
class SignOffController {

    private final ResponseViews views;

    SignOffController(ResponseViews views) {
        this.views = views;
    }

    /**
     * Whom the draft is sent to, with a note.
     *
     * @param to whom it waits for; left out: whoever may
     */
    record SendBody(SignOff.@Nullable To to, @Nullable @Size(max = 2000) String note) {}

    /** Why the draft goes back. */
    record CommentBody(@Nullable @Size(max = 2000) String comment) {
        String orEmpty() {
            return comment == null ? "" : comment.strip();
        }
    }

    /** Whether two people must have seen the answer. */
    record FourEyesBody(@NotNull Boolean required) {}

    /** Sends the draft to those who answer for it. */
    @PostMapping("/{municipality}:send-for-sign-off")
    ResponseView send(ResponseId id, @Valid @RequestBody SendBody body, CommandContext context) {
        var note = body.note() == null ? "" : body.note().strip();
        var by = Responses.authorOf(context.actor());
        return views.answer(id, new SendForSignOff(body.to(), note, by, context.at()), context);
    }

    /** Approves the draft as it is. */
    @PostMapping("/{municipality}:approve")
    ResponseView approve(ResponseId id, CommandContext context) {
        return views.answer(
                id, new Approve(Responses.authorOf(context.actor()), context.at()), context);
    }

    /** Sends the draft back to those who write it, with a comment. */
    @PostMapping("/{municipality}:decline-sign-off")
    ResponseView decline(
            ResponseId id, @Valid @RequestBody CommentBody body, CommandContext context) {
        var by = Responses.authorOf(context.actor());
        return views.answer(
                id,
                new DeclineSignOff(body.orEmpty(), by, context.at()),
                context.because(body.orEmpty()));
    }

    /** Says whether another person than the last author must send. */
    @PostMapping("/{municipality}:require-four-eyes")
    ResponseView requireFourEyes(
            ResponseId id, @Valid @RequestBody FourEyesBody body, CommandContext context) {
        return views.answer(
                id,
                new RequireFourEyes(body.required(), Responses.authorOf(context.actor())),
                context);
    }
}
