package dk.revus.submission.response;

import dk.revus.kit.command.CommandContext;
import dk.revus.submission.response.model.ResponseId;
import dk.revus.submission.response.model.SendingCommand.DeclareNoWishes;
import dk.revus.submission.response.model.SendingCommand.Submit;
import dk.revus.submission.response.model.WithdrawalCommand.Withdraw;
import dk.revus.submission.response.model.WithdrawalCommand.WithdrawWish;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** HTTP in for answering and for taking an answer back. */
@RestController
@RequestMapping("/api/v1/calls/{callId}/responses")
class SendingController {

    private final ResponseViews views;

    SendingController(ResponseViews views) {
        this.views = views;
    }

    /** Which wish is taken back, and why. */
    record WithdrawWishBody(
            @NotBlank @Size(max = 40) String wishId, @Nullable @Size(max = 2000) String reason) {

        String because() {
            return new ReasonBody(reason).orEmpty();
        }
    }

    /** Sends the draft as the municipality's answer. */
    @PostMapping("/{municipality}:submit")
    ResponseView submit(ResponseId id, CommandContext context) {
        return views.answer(
                id, new Submit(Responses.authorOf(context.actor()), context.at()), context);
    }

    /** Answers that the municipality has no wishes. */
    @PostMapping("/{municipality}:declare-no-wishes")
    ResponseView declareNoWishes(
            ResponseId id, @Valid @RequestBody ReasonBody body, CommandContext context) {
        var by = Responses.authorOf(context.actor());
        return views.answer(id, new DeclareNoWishes(body.reason(), by, context.at()), context);
    }

    /** Takes the answer back as a whole. */
    @PostMapping("/{municipality}:withdraw")
    ResponseView withdraw(
            ResponseId id, @Valid @RequestBody ReasonBody body, CommandContext context) {
        return views.answer(id, new Withdraw(body.orEmpty()), context.because(body.orEmpty()));
    }

    /** Takes one wish back; a new version without it is sent. */
    @PostMapping("/{municipality}:withdraw-wish")
    ResponseView withdrawWish(
            ResponseId id, @Valid @RequestBody WithdrawWishBody body, CommandContext context) {
        var by = Responses.authorOf(context.actor());
        return views.answer(
                id,
                new WithdrawWish(body.wishId(), body.because(), by, context.at()),
                context.because(body.because()));
    }
}
