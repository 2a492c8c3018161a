package dk.revus.portal.response;

import dk.revus.portal.api.ApiProblem;
import dk.revus.portal.api.FileShelf;
import dk.revus.portal.api.FilesApi;
import dk.revus.portal.api.model.Attachment;
import dk.revus.portal.page.Attempt;
import dk.revus.portal.page.FileDesk;
import dk.revus.portal.page.FileList;
import dk.revus.portal.page.Posted;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;

/** The files that go with a response. One that is sent becomes part of the draft at once. */
@Controller
@RequestMapping("/responses/{callId}/{organisation}/attachments")
class AttachmentController {

    private final FilesApi files;
    private final FileDesk desk;
    private final ResponsePage page;
    private final Attempt attempt;

    AttachmentController(FilesApi files, FileDesk desk, ResponsePage page, Attempt attempt) {
        this.files = files;
        this.desk = desk;
        this.page = page;
        this.attempt = attempt;
    }

    @GetMapping
    String show(@PathVariable String callId, @PathVariable String organisation, Model model) {
        var response = page.load(callId, organisation, model).response();
        var enclosed = response.written().attachmentIds();
        var writable = response.may(Verbs.SAVE);
        var shelf = FileShelf.ofAnswer(callId, organisation);
        var lines =
                files.of(shelf).stream()
                        .map(f -> line(f, enclosed.contains(f.attachmentId()), writable))
                        .toList();
        model.addAttribute(
                "files",
                new FileList(
                        shelf,
                        "attachments",
                        base(callId, organisation) + "/attachments",
                        lines,
                        writable));
        return "response/attachments";
    }

    /** Being part of the draft is no hindrance here: it is taken out of it first. */
    private static FileList.Line line(Attachment file, boolean enclosed, boolean writable) {
        return new FileList.Line(file, enclosed, writable && (file.isRemovable() || file.isHeld()));
    }

    @PostMapping
    String upload(
            @PathVariable String callId,
            @PathVariable String organisation,
            @RequestPart(required = false) @Nullable Part file,
            Posted posted,
            Model model,
            HttpServletResponse answer) {
        return desk.upload(
                FileShelf.ofAnswer(callId, organisation),
                file,
                posted,
                taken -> {
                    files.enclose(callId, organisation, taken.attachmentId(), posted.key());
                    return Attempt.redirect(done(callId, organisation, "attachment-sent"));
                },
                model,
                answer,
                () -> show(callId, organisation, model));
    }

    @PostMapping("/enclose")
    String enclose(
            @PathVariable String callId,
            @PathVariable String organisation,
            Posted posted,
            Model model,
            HttpServletResponse answer) {
        return changed(
                callId,
                organisation,
                "attachment-enclosed",
                posted,
                id -> files.enclose(callId, organisation, id, posted.key()),
                model,
                answer);
    }

    @PostMapping("/remove")
    String remove(
            @PathVariable String callId,
            @PathVariable String organisation,
            Posted posted,
            Model model,
            HttpServletResponse answer) {
        return changed(
                callId,
                organisation,
                "attachment-removed",
                posted,
                id -> {
                    files.takeOut(callId, organisation, id, posted.key());
                    removeUnlessSent(callId, organisation, posted);
                },
                model,
                answer);
    }

    private String changed(
            String callId,
            String organisation,
            String done,
            Posted posted,
            Consumer<String> change,
            Model model,
            HttpServletResponse answer) {
        return attempt.to(
                posted,
                () -> {
                    change.accept(posted.text("id"));
                    return done(callId, organisation, done);
                },
                model,
                answer,
                () -> show(callId, organisation, model));
    }

    /** What a sent version shows stays; it is out of the draft all the same. */
    private void removeUnlessSent(String callId, String organisation, Posted posted) {
        try {
            desk.remove(FileShelf.ofAnswer(callId, organisation), posted);
        } catch (ApiProblem problem) {
            if (!problem.code().equals("attachment-in-use")
                    || problem.details().path("versions").isEmpty()) {
                throw problem;
            }
        }
    }

    private static String done(String callId, String organisation, String done) {
        return base(callId, organisation) + "/attachments?done=" + done;
    }

    private static String base(String callId, String organisation) {
        return "/responses/" + callId + "/" + organisation;
    }
}
