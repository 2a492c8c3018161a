package dk.revus.submission.response;

import dk.revus.kit.command.CommandContext;
import dk.revus.submission.response.model.Circumstances.Channel;
import dk.revus.submission.response.model.OnBehalfCommand.ConfirmOnBehalf;
import dk.revus.submission.response.model.OnBehalfCommand.RegisterOnBehalf;
import dk.revus.submission.response.model.ResponseId;
import dk.revus.submission.response.model.Submission.Kind;
import dk.revus.submission.response.model.content.ResponseContent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** HTTP in for answers that came by e-mail or letter. */
@RestController
@RequestMapping("/api/v1/calls/{callId}/responses")
class OnBehalfController {

    private final ResponseViews views;

    OnBehalfController(ResponseViews views) {
        this.views = views;
    }

    /**
     * An answer as it came on paper or by mail.
     *
     * @param noWishes whether it says that there are none; wishes in the content do not count then
     * @param originalId the attachment that holds what was received
     */
    record RegisterBody(
            @NotNull @Valid ContentInput content,
            @Nullable Boolean noWishes,
            @NotNull Channel channel,
            @NotNull LocalDate receivedOn,
            @NotBlank @Size(max = 100) String originalId) {

        Kind kind() {
            return Boolean.TRUE.equals(noWishes) ? Kind.NO_WISHES : Kind.WISHES;
        }

        ResponseContent said() {
            return kind() == Kind.NO_WISHES
                    ? content.content().withWishes(List.of())
                    : content.content();
        }
    }

    /** What the answer stands on, where the letter did not say. */
    record ConfirmBody(
            @Nullable @Valid DecisionInput localDecision,
            ContentInput.@Nullable @Valid ReservationInput reservation) {}

    /** Writes down an answer that came as a letter or an e-mail. */
    @PostMapping("/{municipality}:register-on-behalf")
    ResponseView register(
            ResponseId id, @Valid @RequestBody RegisterBody body, CommandContext context) {
        var command =
                new RegisterOnBehalf(
                        body.said(),
                        body.kind(),
                        body.channel(),
                        body.receivedOn(),
                        body.originalId(),
                        Responses.authorOf(context.actor()),
                        context.at());
        return views.answer(id, command, context);
    }

    /** Says that what was written down is the municipality's answer. */
    @PostMapping("/{municipality}:confirm-on-behalf")
    ResponseView confirm(
            ResponseId id, @Valid @RequestBody ConfirmBody body, CommandContext context) {
        var decision = body.localDecision();
        var reservation = body.reservation();
        var command =
                new ConfirmOnBehalf(
                        decision == null ? null : decision.decision(),
                        reservation == null ? null : reservation.reservation(),
                        Responses.authorOf(context.actor()),
                        context.at());
        return views.answer(id, command, context);
    }
}
