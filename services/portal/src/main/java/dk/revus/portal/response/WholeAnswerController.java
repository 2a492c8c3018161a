package dk.revus.portal.response;

import dk.revus.portal.api.ApiProblem;
import dk.revus.portal.api.SubmissionApi;
import dk.revus.portal.api.model.Call;
import dk.revus.portal.api.model.Content;
import dk.revus.portal.api.model.Response;
import dk.revus.portal.page.Fields;
import dk.revus.portal.page.Loaded;
import dk.revus.portal.page.Posted;
import dk.revus.portal.page.Troubles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * A whole answer that goes out at once: one that the secretariat writes down from a letter, and one
 * that the council agreed to with changes.
 */
@Controller
@RequestMapping("/responses/{callId}/{organisation}")
class WholeAnswerController {

    private final SubmissionApi submission;
    private final ResponsePage page;
    private final Troubles troubles;

    WholeAnswerController(SubmissionApi submission, ResponsePage page, Troubles troubles) {
        this.submission = submission;
        this.page = page;
        this.troubles = troubles;
    }

    @GetMapping({"/register", "/change"})
    String write(
            @PathVariable String callId,
            @PathVariable String organisation,
            HttpServletRequest request,
            Model model) {
        var kind = kind(request);
        var call = submission.call(callId);
        var response = submission.response(callId, organisation);
        return show(kind, call, response, ResponseForm.of(sent(response)), model);
    }

    /** The last word of the address: which of the two it is, and what its page is called. */
    private static String kind(HttpServletRequest request) {
        return request.getRequestURI().endsWith("/register") ? "register" : "change";
    }

    private static Content sent(Response response) {
        var submitted = response.submitted();
        return submitted == null || submitted.content() == null
                ? response.written()
                : submitted.content();
    }

    @PostMapping({"/register", "/change"})
    String send(
            @PathVariable String callId,
            @PathVariable String organisation,
            HttpServletRequest request,
            Posted posted,
            Model model,
            HttpServletResponse answer) {
        var kind = kind(request);
        var call = submission.call(callId);
        var form = ResponseForm.of(posted, call);
        if (posted.text("action").equals("add")) {
            model.addAttribute("room", form.slots(call.wishLimit()) + 1);
            return show(kind, call, submission.response(callId, organisation), form, model);
        }
        var body = ResponseBody.of(form);
        try {
            var verb = kind.equals("register") ? Verbs.REGISTER : Verbs.CHANGE;
            submission.withResponse(
                    callId, organisation, verb, posted.change(sentWith(kind, body, posted)));
            return "redirect:/responses/" + callId + "/" + organisation + "?done=response-" + kind;
        } catch (ApiProblem problem) {
            if (problem.status() == HttpStatus.UNAUTHORIZED.value()) {
                throw problem;
            }
            answer.setStatus(problem.status());
            model.addAttribute("trouble", troubles.of(problem).renamed(body.namesWithin()));
            return show(kind, call, submission.response(callId, organisation), form, model);
        }
    }

    private static Map<String, Object> sentWith(String kind, ResponseBody body, Posted posted) {
        var json =
                kind.equals("register")
                        ? Fields.of(posted, "channel", "receivedOn", "originalId")
                                .with("noWishes", posted.text("noWishes").equals("yes"))
                        : Fields.of(posted, "body", "date", "item");
        return json.with("content", body.json()).json();
    }

    private String show(String kind, Call call, Response response, ResponseForm form, Model model) {
        page.show(call, response, model);
        model.addAttribute("form", form);
        model.addAttribute(
                "attachments",
                kind.equals("register")
                        ? Loaded.of(
                                        () ->
                                                submission.originals(
                                                        call.callId(), response.organisation()))
                                .or(List.of())
                        : List.of());
        return "response/" + kind;
    }
}
