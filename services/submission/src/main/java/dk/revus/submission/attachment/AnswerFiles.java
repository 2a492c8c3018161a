package dk.revus.submission.attachment;

import dk.revus.kit.command.CommandContext;
import dk.revus.kit.security.Actor;
import dk.revus.kit.web.Page;
import dk.revus.submission.attachment.model.Place;
import dk.revus.submission.response.ResponsePath;
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
abstract class AnswerFiles {

    private final AttachmentDesk desk;

    AnswerFiles(AttachmentDesk desk) {
        this.desk = desk;
    }

    abstract Place place(ResponseId answer);

    /** Whether one may be added now. */
    abstract Reception.Gate gate(ResponseId answer, CommandContext context);

    /** Adds a file. */
    @PostMapping
    ResponseEntity<AttachmentView> upload(
            @PathVariable String callId,
            @PathVariable String municipality,
            @RequestPart(required = false) @Nullable Part file,
            HttpServletRequest request,
            CommandContext context) {
        var answer = ResponsePath.id(callId, municipality);
        return desk.upload(place(answer), file, gate(answer, context), request, context);
    }

    /** The files of this answer. */
    @GetMapping
    Page<AttachmentView> list(
            @PathVariable String callId, @PathVariable String municipality, Actor actor) {
        return desk.list(place(callId, municipality), actor);
    }

    /** One file, without its bytes. */
    @GetMapping("/{id}")
    ResponseEntity<AttachmentView> show(
            @PathVariable String callId,
            @PathVariable String municipality,
            @PathVariable String id,
            Actor actor) {
        return desk.show(place(callId, municipality), id, actor);
    }

    /** The bytes of a file, as the media type that it was recognised as. */
    @GetMapping(path = "/{id}/content", produces = MediaType.ALL_VALUE)
    ResponseEntity<Resource> content(
            @PathVariable String callId,
            @PathVariable String municipality,
            @PathVariable String id,
            Actor actor) {
        return desk.content(place(callId, municipality), id, actor);
    }

    /** Removes a file that nothing refers to. */
    @PostMapping("/{id}:remove")
    ResponseEntity<AttachmentView> remove(
            @PathVariable String callId,
            @PathVariable String municipality,
            @PathVariable String id,
            CommandContext context) {
        return desk.remove(place(callId, municipality), id, context);
    }

    private Place place(String callId, String municipality) {
        return place(ResponsePath.id(callId, municipality));
    }
}
