package dk.revus.submission.response;

import dk.revus.kit.journal.Answer;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.security.Actor;
import dk.revus.kit.web.Answers;
import dk.revus.kit.web.CommandContext;
import dk.revus.kit.web.Page;
import dk.revus.submission.call.Calls;
import dk.revus.submission.response.ResponseView.SubmittedView;
import dk.revus.submission.response.model.Response;
import dk.revus.submission.response.model.ResponseCommand;
import dk.revus.submission.response.model.ResponseCommand.DeclareNoWishes;
import dk.revus.submission.response.model.ResponseCommand.Reopen;
import dk.revus.submission.response.model.ResponseCommand.SaveDraft;
import dk.revus.submission.response.model.ResponseCommand.Submit;
import dk.revus.submission.response.model.ResponseCommand.Withdraw;
import dk.revus.submission.response.model.ResponseId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** HTTP in for responses. */
@RestController
@RequestMapping("/api/v1/calls/{callId}/responses")
class ResponseController {

    private final Responses responses;
    private final ResponseViews views;
    private final Calls calls;

    ResponseController(Responses responses, ResponseViews views, Calls calls) {
        this.responses = responses;
        this.views = views;
        this.calls = calls;
    }

    record ReasonBody(@Nullable @Size(max = 2000) String reason) {
        String orEmpty() {
            return reason == null ? "" : reason.strip();
        }
    }

    @GetMapping
    Page<ResponseView.Line> list(@PathVariable String callId, Actor actor) {
        var call =
                calls.findFor(actor, callId)
                        .orElseThrow(() -> new ProblemException(Problem.notFound()));
        var lines =
                responses.to(callId, Calls.contentOf(call.state())).stream()
                        .filter(response -> responses.mayRead(response, actor))
                        .map(
                                response ->
                                        ResponseView.Line.of(
                                                response,
                                                Responses.idOf(response.id()).municipality(),
                                                responses.stateName(response)))
                        .toList();
        return new Page<>(lines, null);
    }

    @GetMapping("/{municipality}")
    ResponseEntity<Object> show(
            @PathVariable String callId, @PathVariable String municipality, Actor actor) {
        return Answers.found(
                responses.findFor(actor, id(callId, municipality)),
                response -> views.show(response, actor));
    }

    @PutMapping("/{municipality}")
    ResponseEntity<Object> save(
            @PathVariable String callId,
            @PathVariable String municipality,
            @Valid @RequestBody DraftBody body,
            CommandContext context) {
        var command = new SaveDraft(body.content(), context.at());
        return answer(callId, municipality, command, context.named("save-draft"));
    }

    @PostMapping("/{municipality}:submit")
    ResponseEntity<Object> submit(
            @PathVariable String callId,
            @PathVariable String municipality,
            CommandContext context) {
        var command = new Submit(context.actor().function(), context.at());
        return answer(callId, municipality, command, context.named("submit"));
    }

    @PostMapping("/{municipality}:declare-no-wishes")
    ResponseEntity<Object> declareNoWishes(
            @PathVariable String callId,
            @PathVariable String municipality,
            @Valid @RequestBody ReasonBody body,
            CommandContext context) {
        var command = new DeclareNoWishes(body.reason(), context.actor().function(), context.at());
        return answer(callId, municipality, command, context.named("declare-no-wishes"));
    }

    @PostMapping("/{municipality}:reopen")
    ResponseEntity<Object> reopen(
            @PathVariable String callId,
            @PathVariable String municipality,
            CommandContext context) {
        return answer(callId, municipality, new Reopen(context.at()), context.named("reopen"));
    }

    @PostMapping("/{municipality}:withdraw")
    ResponseEntity<Object> withdraw(
            @PathVariable String callId,
            @PathVariable String municipality,
            @Valid @RequestBody ReasonBody body,
            CommandContext context) {
        var command = new Withdraw(body.orEmpty(), context.at());
        return answer(
                callId, municipality, command, context.named("withdraw").because(body.orEmpty()));
    }

    @GetMapping("/{municipality}/receipt")
    SubmittedView receipt(
            @PathVariable String callId, @PathVariable String municipality, Actor actor) {
        var sent =
                responses
                        .findFor(actor, id(callId, municipality))
                        .map(stored -> stored.state().valid())
                        .orElseThrow(() -> new ProblemException(Problem.notFound()));
        return Objects.requireNonNull(SubmittedView.of(sent));
    }

    private ResponseEntity<Object> answer(
            String callId, String municipality, ResponseCommand command, CommandContext context) {
        Answer<Response> answer = responses.handle(id(callId, municipality), command, context);
        return Answers.of(answer, response -> views.show(response, context.actor()));
    }

    /** "0165" and "165" are the same municipality; anything else is not found. */
    private static ResponseId id(String callId, String municipality) {
        var code =
                municipality.length() == 4 && municipality.startsWith("0")
                        ? municipality.substring(1)
                        : municipality;
        if (!code.matches("[1-9][0-9]{2}") || !callId.matches("IK-\\d{4}-\\d{2,}")) {
            throw new ProblemException(Problem.notFound());
        }
        return ResponseId.of(callId, code);
    }
}
