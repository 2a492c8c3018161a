package dk.revus.submission.call;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.web.Replies;
import dk.revus.submission.call.CallStepBodies.AmendBody;
import dk.revus.submission.call.CallStepBodies.CancelBody;
import dk.revus.submission.call.CallStepBodies.PublishBody;
import dk.revus.submission.call.CallStepBodies.ReopenBody;
import dk.revus.submission.call.model.CallCommand;
import dk.revus.submission.call.model.CallCommand.AmendCall;
import dk.revus.submission.call.model.CallCommand.CancelCall;
import dk.revus.submission.call.model.CallCommand.FinishProcessing;
import dk.revus.submission.call.model.CallCommand.PublishCall;
import dk.revus.submission.call.model.CallCommand.ReopenCall;
import dk.revus.submission.call.model.CallCommand.SignCall;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** HTTP in for the steps of a call's life. */
@RestController
@RequestMapping("/api/v1/calls")
class CallStepsController {

    private final Calls calls;
    private final CallReferences references;
    private final CallViews views;
    private final Remaining remaining;

    CallStepsController(
            Calls calls, CallReferences references, CallViews views, Remaining remaining) {
        this.calls = calls;
        this.references = references;
        this.views = views;
        this.remaining = remaining;
    }

    /** Signs the call as it is. */
    @PostMapping("/{id}:sign")
    CallView sign(@PathVariable String id, CommandContext context) {
        var signer = context.actor();
        var command = new SignCall(signer.function(), signer.person(), context.at());
        return answer(id, command, context);
    }

    /** Sends the call out, or has it sent out on its day. */
    @PostMapping("/{id}:publish")
    CallView publish(
            @PathVariable String id, @Valid @RequestBody PublishBody body, CommandContext context) {
        var lead = context.actor();
        var command =
                new PublishCall(body.confirmed(), lead.function(), lead.person(), context.at());
        return answer(id, command, context);
    }

    /** Changes a call that is out, with a reason that everybody can read. */
    @PostMapping("/{id}:amend")
    CallView amend(
            @PathVariable String id, @Valid @RequestBody AmendBody body, CommandContext context) {
        references.check(id, body.attachments());
        var command = new AmendCall(body.rewording(), body.why(), body.confirmed(), context.at());
        return answer(id, command, context.because(body.why()));
    }

    /** Lets a closed call take answers again. */
    @PostMapping("/{id}:reopen")
    CallView reopen(
            @PathVariable String id, @Valid @RequestBody ReopenBody body, CommandContext context) {
        var command = new ReopenCall(body.lastDay(), body.why(), body.confirmed(), context.at());
        return answer(id, command, context.because(body.why()));
    }

    /** Cancels a call that is out, or discards a draft. */
    @PostMapping("/{id}:cancel")
    CallView cancel(
            @PathVariable String id, @Valid @RequestBody CancelBody body, CommandContext context) {
        var command = new CancelCall(body.why(), context.at());
        return answer(id, command, context.because(body.why()));
    }

    /** Notes that every answer to the call has been dealt with. */
    @PostMapping("/{id}:finish-processing")
    CallView finishProcessing(@PathVariable String id, CommandContext context) {
        var call = calls.find(id).orElseThrow(() -> new ProblemException(Problem.notFound()));
        var command = new FinishProcessing(remaining.on(call));
        return answer(id, command, context);
    }

    private CallView answer(String id, CallCommand command, CommandContext context) {
        return Replies.of(calls.handle(id, command, context), views.to(context.actor()));
    }
}
