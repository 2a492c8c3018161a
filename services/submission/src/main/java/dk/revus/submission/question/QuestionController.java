package dk.revus.submission.question;

import static dk.revus.kit.calendar.model.Danish.COPENHAGEN;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.security.Actor;
import dk.revus.kit.security.Mandate;
import dk.revus.kit.security.model.Role;
import dk.revus.kit.web.Created;
import dk.revus.kit.web.Page;
import dk.revus.kit.web.Replies;
import dk.revus.submission.call.Calls;
import dk.revus.submission.call.ReadableText;
import dk.revus.submission.call.model.Call;
import dk.revus.submission.question.model.AskingTerms;
import dk.revus.submission.question.model.Question;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** HTTP in for questions and answers. */
@RestController
@RequestMapping("/api/v1/calls/{callId}/questions")
class QuestionController {

    private static final Set<Role> ASKING =
            Set.of(Role.MUNICIPAL_EDITOR, Role.MUNICIPAL_APPROVER, Role.MAYOR);

    private final Questions questions;
    private final Calls calls;

    QuestionController(Questions questions, Calls calls) {
        this.questions = questions;
        this.calls = calls;
    }

    /** What is asked or answered. */
    record TextBody(
            @NotNull @Pattern(regexp = ReadableText.PATTERN) @Size(max = 4000) String text) {}

    /**
     * The questions about a call: the answered ones for everybody, the others for those who asked.
     */
    @GetMapping
    Page<QuestionView> list(@PathVariable String callId, Actor actor) {
        var call = call(actor, callId);
        return new Page<>(
                questions.listFor(actor, call.id()).stream()
                        .map(question -> view(question, actor))
                        .toList(),
                null);
    }

    /** One question. */
    @GetMapping("/{questionId}")
    QuestionView show(@PathVariable String callId, @PathVariable String questionId, Actor actor) {
        return Replies.found(
                questions.findFor(actor, call(actor, callId).id(), questionId),
                question -> view(question, actor));
    }

    /** Asks about the call. */
    @Created
    @PostMapping
    QuestionView ask(
            @PathVariable String callId,
            @Valid @RequestBody TextBody body,
            CommandContext context) {
        var call = call(context.actor(), callId).state();
        var terms = AskingTerms.of(call);
        var asked =
                new Question.Asked(
                        callId,
                        call.content().cycleId(),
                        municipality(terms, context),
                        body.text().strip(),
                        context.at());
        return Replies.of(
                questions.ask(asked, terms, context), question -> view(question, context.actor()));
    }

    /** Answers a question, for everybody to read. */
    @PostMapping("/{questionId}:answer")
    QuestionView answer(
            @PathVariable String callId,
            @PathVariable String questionId,
            @Valid @RequestBody TextBody body,
            CommandContext context) {
        var call = call(context.actor(), callId);
        if (questions.findIn(call.id(), questionId).isEmpty()) {
            throw new ProblemException(Problem.notFound());
        }
        var reply =
                new Question.Reply(body.text().strip(), context.actor().function(), context.at());
        return Replies.of(
                questions.answer(questionId, reply, AskingTerms.of(call.state()), context),
                question -> view(question, context.actor()));
    }

    /** Whoever acts for several municipalities asks for one that was invited, if there is one. */
    private static String municipality(AskingTerms terms, CommandContext context) {
        var today = LocalDate.ofInstant(context.at(), COPENHAGEN);
        var own =
                context.actor().mandates().stream()
                        .filter(mandate -> ASKING.contains(mandate.role()))
                        .filter(mandate -> mandate.holdsOn(today))
                        .map(Mandate::organisation)
                        .toList();
        return own.stream()
                .filter(terms.invited()::contains)
                .findFirst()
                .or(() -> own.stream().findFirst())
                .orElse("");
    }

    private Stored<Call> call(Actor actor, String callId) {
        return calls.findFor(actor, callId)
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    private QuestionView view(Stored<Question> question, Actor actor) {
        return QuestionView.of(
                question, questions.stateName(question), questions.actions(question, actor));
    }
}
