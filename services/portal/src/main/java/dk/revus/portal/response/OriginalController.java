package dk.revus.portal.response;

import dk.revus.portal.api.FileShelf;
import dk.revus.portal.page.Attempt;
import dk.revus.portal.page.FileDesk;
import dk.revus.portal.page.Posted;
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

    private final FileDesk desk;
    private final OriginalsPage originals;
    private final WholeAnswerPage register;
    private final Attempt attempt;

    OriginalController(
            FileDesk desk, OriginalsPage originals, WholeAnswerPage register, Attempt attempt) {
        this.desk = desk;
        this.originals = originals;
        this.register = register;
        this.attempt = attempt;
    }

    @GetMapping
    String show(
            @PathVariable String callId,
            @PathVariable String organisation,
            Posted posted,
            Model model) {
        return originals.show(callId, organisation, posted, model);
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
                FileShelf.ofOriginals(callId, organisation),
                file,
                posted,
                taken -> {
                    var chosen = posted.with(WholeAnswerPage.ORIGINAL, taken.attachmentId());
                    return WholeAnswerPage.isBegun(posted)
                            ? register.goOn(callId, organisation, chosen, model)
                            : Attempt.redirect(
                                    base(callId, organisation)
                                            + "/register?done=original-sent&originalId="
                                            + taken.attachmentId());
                },
                model,
                answer,
                () -> show(callId, organisation, posted, model));
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
                    desk.remove(FileShelf.ofOriginals(callId, organisation), posted);
                    return base(callId, organisation) + "/originals?done=file-removed";
                },
                model,
                answer,
                () -> show(callId, organisation, posted, model));
    }

    private static String base(String callId, String organisation) {
        return "/responses/" + callId + "/" + organisation;
    }
}
