package dk.revus.portal.call;

import dk.revus.portal.api.CallApi;
import dk.revus.portal.api.FileLocation;
import dk.revus.portal.api.FilesApi;
import dk.revus.portal.page.FileList;
import dk.revus.portal.page.FileUploads;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.FormPost;
import dk.revus.portal.page.Users;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;

/** The files of a call. One that is uploaded goes with the call once it is ticked there. */
@Controller
@RequestMapping("/calls/{id}/attachments")
class CallFileController {

    private final CallApi calls;
    private final FilesApi files;
    private final FileUploads uploads;
    private final FormPost formPost;
    private final Users users;

    CallFileController(
            CallApi calls, FilesApi files, FileUploads uploads, FormPost formPost, Users users) {
        this.calls = calls;
        this.files = files;
        this.uploads = uploads;
        this.formPost = formPost;
        this.users = users;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        var call = calls.call(id);
        var announced = call.attachmentIds();
        var location = FileLocation.ofCall(id);
        var lines =
                files.of(location).stream()
                        .map(
                                f ->
                                        new FileList.Line(
                                                f,
                                                announced.contains(f.attachmentId()),
                                                f.isRemovable()))
                        .toList();
        var open = users.current().isSecretariat();
        model.addAttribute("call", call);
        model.addAttribute("files", new FileList(location, "callFiles", address(id), lines, open));
        return "call/attachments";
    }

    @PostMapping
    String upload(
            @PathVariable String id,
            @RequestPart(required = false) @Nullable Part file,
            FormData formData,
            Model model,
            HttpServletResponse answer) {
        return uploads.upload(
                FileLocation.ofCall(id),
                file,
                formData,
                taken -> FormPost.redirect(address(id) + "?done=call-file-sent"),
                model,
                answer,
                () -> show(id, model));
    }

    @PostMapping("/remove")
    String remove(
            @PathVariable String id, FormData formData, Model model, HttpServletResponse answer) {
        return formPost.to(
                formData,
                () -> {
                    uploads.remove(FileLocation.ofCall(id), formData);
                    return address(id) + "?done=file-removed";
                },
                model,
                answer,
                () -> show(id, model));
    }

    private static String address(String id) {
        return "/calls/" + id + "/attachments";
    }
}
