package dk.revus.portal.call;

import dk.revus.portal.api.SubmissionApi;
import dk.revus.portal.page.Attempt;
import dk.revus.portal.page.Posted;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The call as everybody may read it, and its publication. */
@Controller
class CallController {

    private final SubmissionApi submission;
    private final Attempt attempt;

    CallController(SubmissionApi submission, Attempt attempt) {
        this.submission = submission;
        this.attempt = attempt;
    }

    @GetMapping("/calls/{id}")
    String call(@PathVariable String id, Model model) {
        model.addAttribute("call", submission.call(id));
        return "call/call";
    }

    @PostMapping("/calls/{id}/publish")
    String publish(
            @PathVariable String id, Posted posted, Model model, HttpServletResponse response) {
        return attempt.to(
                posted,
                () -> {
                    var confirmed = Map.of("confirmWarnings", posted.all("confirmWarnings"));
                    submission.publish(id, posted.change(confirmed));
                    return "/calls/" + id + "?done=call-publish";
                },
                model,
                response,
                () -> call(id, model));
    }
}
