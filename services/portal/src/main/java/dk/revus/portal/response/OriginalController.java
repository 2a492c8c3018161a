package dk.revus.portal.response;

import dk.revus.portal.api.FileLocation;
import dk.revus.portal.page.FileUploads;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.FormPost;
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

/**
 * What a municipality sent by e-mail or letter: the first step of writing an answer down for it.
 * Somebody who has begun the second step brings along what is typed there.
 */
@Controller
@RequestMapping("/responses/{callId}/{organisation}/originals")
class OriginalController {

    private final FileUploads uploads;
    private final OriginalsPage originals;
    private final WholeAnswerPage register;
    private final FormPost formPost;

    OriginalController(
            FileUploads uploads,
            OriginalsPage originals,
            WholeAnswerPage register,
            FormPost formPost) {
        this.uploads = uploads;
        this.originals = originals;
        this.register = register;
        this.formPost = formPost;
    }

    @GetMapping
    String show(
            @PathVariable String callId,
            @PathVariable String organisation,
            FormData formData,
            Model model) {
        return originals.show(callId, organisation, formData, model);
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
                FileLocation.ofOriginals(callId, organisation),
                file,
                formData,
                taken -> {
                    var chosen = formData.with(WholeAnswerPage.ORIGINAL, taken.attachmentId());
                    return WholeAnswerPage.isBegun(formData)
                            ? register.goOn(callId, organisation, chosen, model)
                            : FormPost.redirect(
                                    base(callId, organisation)
                                            + "/register?done=original-sent&originalId="
                                            + taken.attachmentId());
                },
                model,
                answer,
                () -> show(callId, organisation, formData, model));
    }

    @PostMapping("/remove")
    String remove(
            @PathVariable String callId,
            @PathVariable String organisation,
            FormData formData,
            Model model,
            HttpServletResponse answer) {
        return formPost.to(
                formData,
                () -> {
                    uploads.remove(FileLocation.ofOriginals(callId, organisation), formData);
                    return base(callId, organisation) + "/originals?done=file-removed";
                },
                model,
                answer,
                () -> show(callId, organisation, formData, model));
    }

    private static String base(String callId, String organisation) {
        return "/responses/" + callId + "/" + organisation;
    }
}
