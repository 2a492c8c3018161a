package dk.revus.submission.attachment;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.problem.Problem;
import dk.revus.kit.problem.ProblemException;
import dk.revus.kit.security.Actor;
import dk.revus.kit.web.Created;
import dk.revus.kit.web.Page;
import dk.revus.submission.attachment.model.Place;
import dk.revus.submission.call.Calls;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;

/** HTTP in for the files that go with a call. */
@RestController
@RequestMapping("/api/v1/calls/{callId}/attachments")
class CallAttachmentController {

    private final AttachmentCommands commands;
    private final Calls calls;

    CallAttachmentController(AttachmentCommands commands, Calls calls) {
        this.commands = commands;
        this.calls = calls;
    }

    /** Adds a file to the call. */
    @Created
    @PostMapping
    AttachmentView upload(
            @PathVariable String callId,
            @RequestPart(required = false) @Nullable Part file,
            HttpServletRequest request,
            CommandContext context) {
        return commands.upload(place(callId), file, () -> mustBeThere(callId), request, context);
    }

    private void mustBeThere(String callId) {
        if (calls.find(callId).isEmpty()) {
            throw new ProblemException(Problem.notFound());
        }
    }

    /** The files of the call. */
    @GetMapping
    Page<AttachmentView> list(@PathVariable String callId, Actor actor) {
        return commands.list(place(callId), actor);
    }

    /** One file of the call, without its bytes. */
    @GetMapping("/{id}")
    AttachmentView show(@PathVariable String callId, @PathVariable String id, Actor actor) {
        return commands.show(place(callId), id, actor);
    }

    /** The bytes of a file of the call, as the media type that it was recognised as. */
    @GetMapping(path = "/{id}/content", produces = MediaType.ALL_VALUE)
    ResponseEntity<Resource> content(
            @PathVariable String callId, @PathVariable String id, Actor actor) {
        return commands.content(place(callId), id, actor);
    }

    /** Removes a file of the call that nothing refers to. */
    @PostMapping("/{id}:remove")
    AttachmentView remove(
            @PathVariable String callId, @PathVariable String id, CommandContext context) {
        return commands.remove(place(callId), id, context);
    }

    private static Place place(String callId) {
        if (!callId.matches("IK-\\d{4}-\\d{2}")) {
            throw new ProblemException(Problem.notFound());
        }
        return Place.ofCall(callId);
    }
}
