package dk.revus.submission.response;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.security.Actor;
import dk.revus.kit.web.Page;
import dk.revus.kit.web.Replies;
import dk.revus.submission.call.Calls;
import dk.revus.submission.response.model.DraftCommand.Reopen;
import dk.revus.submission.response.model.DraftCommand.SaveDraft;
import dk.revus.submission.response.model.ResponseId;
import dk.revus.submission.response.model.Submission;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** HTTP in for reading and writing a response. */
@RestController
@RequestMapping("/api/v1/calls/{callId}/responses")
class ResponseController {

    private final Responses responses;
    private final ResponseViews views;
    private final Ballots ballots;
    private final Calls calls;
    private final NamesThen namesThen;

    ResponseController(
            Responses responses,
            ResponseViews views,
            Ballots ballots,
            Calls calls,
            NamesThen namesThen) {
        this.responses = responses;
        this.views = views;
        this.ballots = ballots;
        this.calls = calls;
        this.namesThen = namesThen;
    }

    /** The responses to the call that the caller may see. */
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

    /** One municipality's response. */
    @GetMapping("/{municipality}")
    ResponseView show(ResponseId id, Actor actor) {
        return Replies.found(responses.findFor(actor, id), response -> views.show(response, actor));
    }

    /** Saves the draft as a whole. */
    @PutMapping("/{municipality}")
    ResponseView save(
            ResponseId id, @Valid @RequestBody ContentInput body, CommandContext context) {
        var by = Responses.authorOf(context.actor());
        return views.answer(id, new SaveDraft(body.content(), by, context.at()), context);
    }

    /** Opens what was sent for changes; the version sent stays valid until the next one. */
    @PostMapping("/{municipality}:reopen")
    ResponseView reopen(ResponseId id, CommandContext context) {
        return views.answer(id, new Reopen(context.at()), context);
    }

    /** The proof that the valid version was received. */
    @GetMapping("/{municipality}/receipt")
    SubmittedView receipt(ResponseId id, Actor actor) {
        boolean withheld = ballots.areSecretFrom(actor, id);
        return responses
                .findFor(actor, id)
                .map(stored -> stored.state().valid())
                .map(valid -> receipt(valid, withheld, id))
                .orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    private SubmittedView receipt(Submission sent, boolean withheld, ResponseId id) {
        var names = namesThen.in(id, sent);
        return SubmittedView.receipt(sent, withheld, names, names.get(id.municipality()));
    }
}
