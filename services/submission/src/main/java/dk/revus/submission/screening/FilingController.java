package dk.revus.submission.screening;

import dk.revus.kit.command.CommandContext;
import dk.revus.submission.screening.FilingBody.AssignBody;
import dk.revus.submission.screening.FilingBody.CheckBody;
import dk.revus.submission.screening.FilingBody.RegisterBody;
import dk.revus.submission.screening.model.FilingCommand.Assign;
import dk.revus.submission.screening.model.FilingCommand.CheckFormal;
import dk.revus.submission.screening.model.FilingCommand.Complete;
import dk.revus.submission.screening.model.FilingCommand.Register;
import dk.revus.submission.screening.model.FilingCommand.Start;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** HTTP in for filing, sharing out, checking the form and finishing. */
@RestController
@RequestMapping("/api/v1/screenings")
class FilingController {

    private final ScreeningCommands commands;
    private final Candidates candidates;

    FilingController(ScreeningCommands commands, Candidates candidates) {
        this.commands = commands;
        this.candidates = candidates;
    }

    /** Notes the number under which the answer was filed. */
    @PostMapping("/{id}:register")
    ScreeningView register(
            @PathVariable String id,
            @Valid @RequestBody RegisterBody body,
            CommandContext context) {
        return commands.answer(id, context, _ -> new Register(body.dokId().strip()));
    }

    /** Begins screening. */
    @PostMapping("/{id}:start")
    ScreeningView start(@PathVariable String id, CommandContext context) {
        return commands.answer(id, context, Start::new);
    }

    /** Says who screens. */
    @PostMapping("/{id}:assign")
    ScreeningView assign(
            @PathVariable String id, @Valid @RequestBody AssignBody body, CommandContext context) {
        return commands.answer(
                id, context, act -> new Assign(candidates.named(body.account()), act));
    }

    /** Says whether everything is there that must be; nothing about merit. */
    @PostMapping("/{id}:check-formal")
    ScreeningView checkFormal(
            @PathVariable String id, @Valid @RequestBody CheckBody body, CommandContext context) {
        return commands.answer(
                id, context, act -> new CheckFormal(body.ok(), Texts.of(body.note()), act));
    }

    /** Ends screening, when form and every wish have been looked at. */
    @PostMapping("/{id}:complete")
    ScreeningView complete(@PathVariable String id, CommandContext context) {
        return commands.answer(id, context, Complete::new);
    }
}
