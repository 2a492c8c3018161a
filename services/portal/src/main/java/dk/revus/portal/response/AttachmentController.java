package dk.revus.portal.response;

import dk.revus.portal.api.ApiProblem;
import dk.revus.portal.api.FilesApi;
import dk.revus.portal.api.UploadedFile;
import dk.revus.portal.page.Attempt;
import dk.revus.portal.page.Posted;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
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
    private final ResponsePage page;
    private final Attempt attempt;

    AttachmentController(FilesApi files, ResponsePage page, Attempt attempt) {
        this.files = files;
        this.page = page;
        this.attempt = attempt;
    }

    @GetMapping
    String show(@PathVariable String callId, @PathVariable String organisation, Model model) {
        var response = page.load(callId, organisation, model);
        model.addAttribute("files", files.of(callId, organisation));
        model.addAttribute("enclosed", response.written().attachmentIds());
        return "response/attachments";
    }

    @PostMapping
    String upload(
            @PathVariable String callId,
            @PathVariable String organisation,
            @RequestPart(required = false) @Nullable Part file,
            Posted posted,
            Model model,
            HttpServletResponse answer) {
        return attempt.to(
                posted,
                () -> {
                    var taken =
                            files.upload(
                                    callId,
                                    organisation,
                                    "attachments",
                                    passing(file),
                                    posted.key());
                    files.enclose(callId, organisation, taken.attachmentId(), posted.key());
                    return address(callId, organisation, "attachment-sent");
                },
                model,
                answer,
                () -> show(callId, organisation, model));
    }

    /** A form without a file is sent on too: what is missing is said in one place. */
    private static UploadedFile passing(@Nullable Part file) {
        return file == null
                ? new UploadedFile("", InputStream::nullInputStream)
                : new UploadedFile(
                        Objects.requireNonNullElse(file.getSubmittedFileName(), ""),
                        file::getInputStream);
    }

    @PostMapping("/enclose")
    String enclose(
            @PathVariable String callId,
            @PathVariable String organisation,
            Posted posted,
            Model model,
            HttpServletResponse answer) {
        return attempt.to(
                posted,
                () -> {
                    files.enclose(callId, organisation, posted.text("id"), posted.key());
                    return address(callId, organisation, "attachment-enclosed");
                },
                model,
                answer,
                () -> show(callId, organisation, model));
    }

    @PostMapping("/remove")
    String remove(
            @PathVariable String callId,
            @PathVariable String organisation,
            Posted posted,
            Model model,
            HttpServletResponse answer) {
        return attempt.to(
                posted,
                () -> {
                    files.takeOut(callId, organisation, posted.text("id"), posted.key());
                    removeUnlessSent(callId, organisation, posted);
                    return address(callId, organisation, "attachment-removed");
                },
                model,
                answer,
                () -> show(callId, organisation, model));
    }

    /** What a sent version shows stays; it is out of the draft all the same. */
    private void removeUnlessSent(String callId, String organisation, Posted posted) {
        try {
            files.remove(callId, organisation, posted.text("id"), posted.change(Map.of()));
        } catch (ApiProblem problem) {
            if (!problem.code().equals("attachment-in-use")
                    || problem.details().path("versions").isEmpty()) {
                throw problem;
            }
        }
    }

    private static String address(String callId, String organisation, String done) {
        return "/responses/" + callId + "/" + organisation + "/attachments?done=" + done;
    }
}
