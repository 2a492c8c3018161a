package dk.revus.portal.response;

import dk.revus.portal.api.ApiProblem;
import dk.revus.portal.api.SubmissionApi;
import dk.revus.portal.api.model.Call;
import dk.revus.portal.page.ErrorMessage;
import dk.revus.portal.page.Fields;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.FormPost;
import dk.revus.portal.page.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
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
    private final WholeAnswerPage page;
    private final OriginalsPage originals;
    private final Refusals refusals;

    WholeAnswerController(
            SubmissionApi submission,
            WholeAnswerPage page,
            OriginalsPage originals,
            Refusals refusals) {
        this.submission = submission;
        this.page = page;
        this.originals = originals;
        this.refusals = refusals;
    }

    /** A letter is chosen first, then it is written down. */
    @GetMapping("/register")
    String register(
            @PathVariable String callId,
            @PathVariable String organisation,
            FormData chosen,
            Model model) {
        return chosen.text(WholeAnswerPage.ORIGINAL).isEmpty()
                ? FormPost.redirect("/responses/" + callId + "/" + organisation + "/originals")
                : page.begin(WholeAnswerPage.REGISTER, callId, organisation, model);
    }

    @GetMapping("/change")
    String change(@PathVariable String callId, @PathVariable String organisation, Model model) {
        return page.begin(WholeAnswerPage.CHANGE, callId, organisation, model);
    }

    @PostMapping({"/register", "/change"})
    String send(
            @PathVariable String callId,
            @PathVariable String organisation,
            HttpServletRequest request,
            FormData formData,
            Model model,
            HttpServletResponse answer) {
        var action = formData.text("action");
        if (action.equals("file")) {
            return originals.show(callId, organisation, formData, model);
        }
        var kind = kind(request);
        var call = submission.call(callId);
        var asked = submission.form(callId);
        var form = ResponseForm.of(formData, call, asked);
        var body = ResponseBody.of(form, asked);
        if (formData.isOnlyShown()) {
            refusals.tellAgain(formData, model);
        }
        if (formData.isOnlyShown() || action.equals("add") || action.equals("edit")) {
            return again(kind, call, organisation, form, body, model);
        }
        try {
            var verb = kind.equals(WholeAnswerPage.REGISTER) ? Verbs.REGISTER : Verbs.CHANGE;
            submission.withResponse(
                    callId, organisation, verb, formData.change(sentWith(kind, body, formData)));
            return "redirect:/responses/" + callId + "/" + organisation + "?done=response-" + kind;
        } catch (ApiProblem problem) {
            refusals.tell(problem, formData, model, answer);
            return again(kind, call, organisation, form, body, model);
        }
    }

    private String again(
            String kind,
            Call call,
            String organisation,
            ResponseForm form,
            ResponseBody body,
            Model model) {
        ErrorMessage.reword(model, errorMessage -> errorMessage.renamed(body.namesWithin()));
        var response = submission.response(call.callId(), organisation);
        return page.show(kind, call, response, form, model);
    }

    /** The last word of the address: which of the two it is, and what its page is called. */
    private static String kind(HttpServletRequest request) {
        return request.getRequestURI().endsWith("/register")
                ? WholeAnswerPage.REGISTER
                : WholeAnswerPage.CHANGE;
    }

    private static Map<String, Object> sentWith(String kind, ResponseBody body, FormData formData) {
        var json =
                kind.equals(WholeAnswerPage.REGISTER)
                        ? Fields.of(formData, "channel", "receivedOn", WholeAnswerPage.ORIGINAL)
                                .with("noWishes", formData.text("noWishes").equals("yes"))
                        : Fields.of(formData, "body", "date", "item");
        return json.with("content", body.json()).json();
    }
}
