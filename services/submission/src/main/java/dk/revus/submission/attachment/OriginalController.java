package dk.revus.submission.attachment;

import dk.revus.kit.security.Actor;
import dk.revus.kit.web.CommandContext;
import dk.revus.kit.web.Page;
import dk.revus.submission.attachment.model.Place;
import dk.revus.submission.response.ResponsePath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;

/** HTTP in for the e-mails and letters that answers were registered from. */
@RestController
@RequestMapping("/api/v1/calls/{callId}/responses/{municipality}/originals")
class OriginalController {

    private final AttachmentDesk desk;
    private final ResponseFiles files;

    OriginalController(AttachmentDesk desk, ResponseFiles files) {
        this.desk = desk;
        this.files = files;
    }

    @PostMapping
    ResponseEntity<Object> upload(
            @PathVariable String callId,
            @PathVariable String municipality,
            @RequestPart(required = false) @Nullable Part file,
            HttpServletRequest request,
            CommandContext context) {
        var gate = files.whenInvited(ResponsePath.id(callId, municipality));
        return desk.upload(place(callId, municipality), file, gate, request, context);
    }

    @GetMapping
    Page<AttachmentView> list(
            @PathVariable String callId, @PathVariable String municipality, Actor actor) {
        return desk.list(place(callId, municipality), actor);
    }

    @GetMapping("/{id}")
    ResponseEntity<Object> show(
            @PathVariable String callId,
            @PathVariable String municipality,
            @PathVariable String id,
            Actor actor) {
        return desk.show(place(callId, municipality), id, actor);
    }

    @GetMapping("/{id}/content")
    ResponseEntity<Resource> content(
            @PathVariable String callId,
            @PathVariable String municipality,
            @PathVariable String id,
            Actor actor) {
        return desk.content(place(callId, municipality), id, actor);
    }

    @PostMapping("/{id}:remove")
    ResponseEntity<Object> remove(
            @PathVariable String callId,
            @PathVariable String municipality,
            @PathVariable String id,
            CommandContext context) {
        return desk.remove(place(callId, municipality), id, context);
    }

    private static Place place(String callId, String municipality) {
        return Place.ofOriginals(ResponsePath.id(callId, municipality).value());
    }
}
