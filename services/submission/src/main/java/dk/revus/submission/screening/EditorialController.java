package dk.revus.submission.screening;

import dk.revus.kit.command.CommandContext;
import dk.revus.submission.screening.AssessmentBody.ReasonBody;
import dk.revus.submission.screening.model.EditorialCommand.AcceptEditorial;
import dk.revus.submission.screening.model.EditorialCommand.ObjectEditorial;
import dk.revus.submission.screening.model.EditorialCommand.WriteEditorial;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** HTTP in for the secretariat's text and what the municipality says to it. */
@RestController
@RequestMapping("/api/v1/screenings")
class EditorialController {

    private final ScreeningCommands commands;

    EditorialController(ScreeningCommands commands) {
        this.commands = commands;
    }

    /** Writes the secretariat's text on a wish, beside the municipality's own. */
    @PostMapping("/{id}:write-editorial")
    ScreeningView write(
            @PathVariable String id,
            @Valid @RequestBody EditorialBody body,
            CommandContext context) {
        return commands.answer(
                id,
                context,
                act ->
                        new WriteEditorial(
                                body.wishId(), body.title().strip(), body.text().strip(), act));
    }

    /** Accepts the secretariat's text. */
    @PostMapping("/{id}:accept-editorial")
    ScreeningView accept(
            @PathVariable String id, @Valid @RequestBody ReasonBody body, CommandContext context) {
        return commands.answer(
                id, context, act -> new AcceptEditorial(body.wishId(), body.why(), act));
    }

    /** Objects to the secretariat's text, with a reason. */
    @PostMapping("/{id}:object-editorial")
    ScreeningView object(
            @PathVariable String id, @Valid @RequestBody ReasonBody body, CommandContext context) {
        return commands.answer(
                id,
                context.because(body.why()),
                act -> new ObjectEditorial(body.wishId(), body.why(), act));
    }
}
