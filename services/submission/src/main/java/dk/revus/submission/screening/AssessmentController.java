package dk.revus.submission.screening;

import dk.revus.kit.command.CommandContext;
import dk.revus.submission.screening.AssessmentBody.ReasonBody;
import dk.revus.submission.screening.model.AssessmentCommand.RevertAssessment;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** HTTP in for what is thought of a wish. */
@RestController
@RequestMapping("/api/v1/screenings")
class AssessmentController {

    private final ScreeningCommands commands;

    AssessmentController(ScreeningCommands commands) {
        this.commands = commands;
    }

    /** Says how far a wish lives up to the principles. */
    @PostMapping("/{id}:assess-wish")
    ScreeningView assess(
            @PathVariable String id,
            @Valid @RequestBody AssessmentBody body,
            CommandContext context) {
        return commands.answer(id, context, body::by);
    }

    /** Takes the result of a wish back, with a reason. */
    @PostMapping("/{id}:revert-assessment")
    ScreeningView revert(
            @PathVariable String id, @Valid @RequestBody ReasonBody body, CommandContext context) {
        return commands.answer(
                id,
                context.because(body.why()),
                act -> new RevertAssessment(body.wishId(), body.why(), act));
    }
}
