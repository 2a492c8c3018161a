package dk.revus.portal.response;

import dk.revus.portal.api.ApiProblem;
import dk.revus.portal.api.FileLocation;
import dk.revus.portal.api.FilesApi;
import dk.revus.portal.api.model.Attachment;
import dk.revus.portal.page.FileList;
import dk.revus.portal.page.FileUploads;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.FormPost;
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
    private final FileUploads uploads;
    private final ResponsePage page;
    private final FormPost formPost;

    AttachmentController(
            FilesApi files, FileUploads uploads, ResponsePage page, FormPost formPost) {
        this.files = files;
        this.uploads = uploads;
        this.page = page;
        this.formPost = formPost;
    }

    @GetMapping
    String show(@PathVariable String callId, @PathVariable String organisation, Model model) {
        var response = page.load(callId, organisation, model).response();
        var enclosed = response.written().attachmentIds();
        var writable = response.may(Verbs.SAVE);
        var location = FileLocation.ofAnswer(callId, organisation);
        var lines =
                files.of(location).stream()
                        .map(f -> line(f, enclosed.contains(f.attachmentId()), writable))
                        .toList();
        model.addAttribute(
                "files",
                new FileList(
                        location,
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
            FormData formData,
            Model model,
            HttpServletResponse answer) {
        return uploads.upload(
                FileLocation.ofAnswer(callId, organisation),
                file,
                formData,
                taken -> {
                    files.enclose(callId, organisation, taken.attachmentId(), formData.key());
                    return FormPost.redirect(done(callId, organisation, "attachment-sent"));
                },
                model,
                answer,
                () -> show(callId, organisation, model));
    }

    @PostMapping("/enclose")
    String enclose(
            @PathVariable String callId,
            @PathVariable String organisation,
            FormData formData,
            Model model,
            HttpServletResponse answer) {
        return changed(
                callId,
                organisation,
                "attachment-enclosed",
                formData,
                id -> files.enclose(callId, organisation, id, formData.key()),
                model,
                answer);
    }

    @PostMapping("/remove")
    String remove(
            @PathVariable String callId,
            @PathVariable String organisation,
            FormData formData,
            Model model,
            HttpServletResponse answer) {
        return changed(
                callId,
                organisation,
                "attachment-removed",
                formData,
                id -> {
                    files.takeOut(callId, organisation, id, formData.key());
                    removeUnlessSent(callId, organisation, formData);
                },
                model,
                answer);
    }

    private String changed(
            String callId,
            String organisation,
            String done,
            FormData formData,
            Consumer<String> change,
            Model model,
            HttpServletResponse answer) {
        return formPost.to(
                formData,
                () -> {
                    change.accept(formData.text("id"));
                    return done(callId, organisation, done);
                },
                model,
                answer,
                () -> show(callId, organisation, model));
    }

    /** What a sent version shows stays; it is out of the draft all the same. */
    private void removeUnlessSent(String callId, String organisation, FormData formData) {
        try {
            uploads.remove(FileLocation.ofAnswer(callId, organisation), formData);
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
