package dk.revus.submission.attachment;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.security.Actor;
import dk.revus.kit.web.Created;
import dk.revus.kit.web.Page;
import dk.revus.submission.attachment.model.Place;
import dk.revus.submission.response.model.ResponseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;

/** HTTP in for the files of one answer, of whatever kind; its controllers say where they are. */
abstract class ResponseFilesController {

    private final AttachmentCommands commands;

    ResponseFilesController(AttachmentCommands commands) {
        this.commands = commands;
    }

    abstract Place place(ResponseId answer);

    /** Whether one may be added now. */
    abstract UploadIntake.Gate gate(ResponseId answer, CommandContext context);

    /** Adds a file. */
    @Created
    @PostMapping
    AttachmentView upload(
            ResponseId answer,
            @RequestPart(required = false) @Nullable Part file,
            HttpServletRequest request,
            CommandContext context) {
        return commands.upload(place(answer), file, gate(answer, context), request, context);
    }

    /** The files of this answer. */
    @GetMapping
    Page<AttachmentView> list(ResponseId answer, Actor actor) {
        return commands.list(place(answer), actor);
    }

    /** One file, without its bytes. */
    @GetMapping("/{id}")
    AttachmentView show(ResponseId answer, @PathVariable String id, Actor actor) {
        return commands.show(place(answer), id, actor);
    }

    /** The bytes of a file, as the media type that it was recognised as. */
    @GetMapping(path = "/{id}/content", produces = MediaType.ALL_VALUE)
    ResponseEntity<Resource> content(ResponseId answer, @PathVariable String id, Actor actor) {
        return commands.content(place(answer), id, actor);
    }

    /** Removes a file that nothing refers to. */
    @PostMapping("/{id}:remove")
    AttachmentView remove(ResponseId answer, @PathVariable String id, CommandContext context) {
        return commands.remove(place(answer), id, context);
    }
}
