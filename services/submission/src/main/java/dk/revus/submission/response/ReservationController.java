package dk.revus.submission.response;

import dk.revus.kit.command.CommandContext;
import dk.revus.submission.response.model.ReservationCommand.ChangeAfterReservation;
import dk.revus.submission.response.model.ReservationCommand.FailReservation;
import dk.revus.submission.response.model.ReservationCommand.LiftReservation;
import dk.revus.submission.response.model.ResponseId;
import dk.revus.submission.response.model.content.LocalDecision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** HTTP in for what a council said of what was sent with reservation. */
@RestController
@RequestMapping("/api/v1/calls/{callId}/responses")
class ReservationController {

    private final ResponseViews views;

    ReservationController(ResponseViews views) {
        this.views = views;
    }

    /** The content that the council agreed to, and its decision. */
    record ChangeBody(
            @NotNull @Valid ContentInput content,
            @NotBlank @Size(max = 200) String body,
            @NotNull LocalDate date,
            @Nullable @Size(max = 100) String item) {

        LocalDecision decision() {
            return new DecisionInput(body, date, item).decision();
        }
    }

    /** Why the council said no, and its decision. */
    record FailBody(
            @Nullable @Size(max = 2000) String reason,
            @NotBlank @Size(max = 200) String body,
            @NotNull LocalDate date,
            @Nullable @Size(max = 100) String item) {

        LocalDecision decision() {
            return new DecisionInput(body, date, item).decision();
        }

        String because() {
            return new ReasonBody(reason).orEmpty();
        }
    }

    /** Lifts the reservation: the municipality decided as it answered. */
    @PostMapping("/{municipality}:lift-reservation")
    ResponseView lift(
            ResponseId id, @Valid @RequestBody DecisionInput body, CommandContext context) {
        return views.answer(id, new LiftReservation(body.decision(), context.at()), context);
    }

    /** Lifts the reservation with an answer that the decision changed; a new version is sent. */
    @PostMapping("/{municipality}:change-after-reservation")
    ResponseView change(
            ResponseId id, @Valid @RequestBody ChangeBody body, CommandContext context) {
        var command =
                new ChangeAfterReservation(
                        body.content().content(),
                        body.decision(),
                        Responses.authorOf(context.actor()),
                        context.at());
        return views.answer(id, command, context);
    }

    /** Takes the answer back, because the municipality decided against it. */
    @PostMapping("/{municipality}:fail-reservation")
    ResponseView fail(ResponseId id, @Valid @RequestBody FailBody body, CommandContext context) {
        return views.answer(
                id,
                new FailReservation(body.because(), body.decision(), context.at()),
                context.because(body.because()));
    }
}
