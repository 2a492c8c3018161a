package dk.revus.submission.screening;

import dk.revus.kit.command.CommandContext;
import dk.revus.submission.call.model.Deadline;
import dk.revus.submission.screening.ClarificationBody.AnswerBody;
import dk.revus.submission.screening.ClarificationBody.CorrectionBody;
import dk.revus.submission.screening.ClarificationBody.ExtendBody;
import dk.revus.submission.screening.ClarificationBody.WithdrawBody;
import dk.revus.submission.screening.model.ClarificationCommand.CorrectClarification;
import dk.revus.submission.screening.model.ClarificationCommand.ExtendClarification;
import dk.revus.submission.screening.model.ClarificationCommand.RequestClarification;
import dk.revus.submission.screening.model.ClarificationCommand.WithdrawClarification;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** HTTP in for asking a municipality about one thing, and for its answer. */
@RestController
@RequestMapping("/api/v1/screenings")
class ClarificationController {

    private final ScreeningCommands commands;
    private final ClarificationAnswers answers;

    ClarificationController(ScreeningCommands commands, ClarificationAnswers answers) {
        this.commands = commands;
        this.answers = answers;
    }

    /** Asks the municipality, and opens the fields that the questions are about. */
    @PostMapping("/{id}:request-clarification")
    ScreeningView request(
            @PathVariable String id,
            @Valid @RequestBody ClarificationBody body,
            CommandContext context) {
        return commands.answer(
                id,
                context,
                act ->
                        new RequestClarification(
                                body.questions().stream().map(String::strip).toList(),
                                body.fields(),
                                new Deadline(body.deadline()),
                                act));
    }

    /** Gives the municipality more time to answer, with a reason. */
    @PostMapping("/{id}:extend-clarification")
    ScreeningView extend(
            @PathVariable String id, @Valid @RequestBody ExtendBody body, CommandContext context) {
        var reason = Texts.of(body.reason());
        return commands.answer(
                id,
                context.because(reason),
                act -> new ExtendClarification(new Deadline(body.deadline()), reason, act));
    }

    /** Puts right the questions, or the last day to answer, an earlier day too, with a reason. */
    @PostMapping("/{id}:correct-clarification")
    ScreeningView correct(
            @PathVariable String id,
            @Valid @RequestBody CorrectionBody body,
            CommandContext context) {
        var reason = Texts.of(body.reason());
        return commands.answer(
                id,
                context.because(reason),
                act -> new CorrectClarification(body.asked(), body.until(), reason, act));
    }

    /** Takes the questions back and goes on without an answer, with a reason. */
    @PostMapping("/{id}:withdraw-clarification")
    ScreeningView withdraw(
            @PathVariable String id,
            @Valid @RequestBody WithdrawBody body,
            CommandContext context) {
        var reason = Texts.of(body.reason());
        return commands.answer(
                id, context.because(reason), act -> new WithdrawClarification(reason, act));
    }

    /** Answers the secretariat's questions. */
    @PostMapping("/{id}:answer-clarification")
    ScreeningView answer(
            @PathVariable String id, @Valid @RequestBody AnswerBody body, CommandContext context) {
        var content = body.content();
        var answered =
                answers.give(
                        id,
                        body.answers().stream().map(String::strip).toList(),
                        content == null ? null : content.content(),
                        context);
        return commands.show(answered, context);
    }
}
