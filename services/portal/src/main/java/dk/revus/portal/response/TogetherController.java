package dk.revus.portal.response;

import dk.revus.portal.api.SubmissionApi;
import dk.revus.portal.page.Fields;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.FormPost;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a municipality keeps to itself: comments, what is done, and who helps. */
@Controller
@RequestMapping("/responses/{callId}/{organisation}/together")
class TogetherController {

    private static final String COMMENTS = "comments";
    private static final String COLLEAGUES = "colleagues";

    private final SubmissionApi submission;
    private final ResponsePage page;
    private final FormPost formPost;

    TogetherController(SubmissionApi submission, ResponsePage page, FormPost formPost) {
        this.submission = submission;
        this.page = page;
        this.formPost = formPost;
    }

    /** The response that is worked on. */
    private record Of(String callId, String organisation) {

        String address() {
            return "/responses/" + callId + "/" + organisation + "/together?done=response-together";
        }
    }

    @GetMapping
    String show(@PathVariable String callId, @PathVariable String organisation, Model model) {
        var response = page.load(callId, organisation, model).response();
        model.addAttribute("places", Places.of(response.written()));
        model.addAttribute("drafting", submission.drafting(callId, organisation));
        return "response/together";
    }

    @PostMapping("/comment")
    String comment(
            @PathVariable String callId,
            @PathVariable String organisation,
            FormData formData,
            Model model,
            HttpServletResponse answer) {
        var change = formData.creation(Fields.of(formData, "field", "text").json());
        return act(
                new Of(callId, organisation),
                () -> submission.add(callId, organisation, COMMENTS, change),
                formData,
                model,
                answer);
    }

    @PostMapping("/resolve")
    String resolve(
            @PathVariable String callId,
            @PathVariable String organisation,
            FormData formData,
            Model model,
            HttpServletResponse answer) {
        var change = formData.change(Map.of());
        var id = formData.text("id");
        return act(
                new Of(callId, organisation),
                () -> submission.end(callId, organisation, COMMENTS, id, "resolve", change),
                formData,
                model,
                answer);
    }

    @PostMapping("/mark")
    String mark(
            @PathVariable String callId,
            @PathVariable String organisation,
            FormData formData,
            Model model,
            HttpServletResponse answer) {
        var done = formData.text("mark").equals("yes");
        var change = formData.change(Fields.of(formData, "section").with("done", done).json());
        return act(
                new Of(callId, organisation),
                () -> submission.mark(callId, organisation, change),
                formData,
                model,
                answer);
    }

    @PostMapping("/invite")
    String invite(
            @PathVariable String callId,
            @PathVariable String organisation,
            FormData formData,
            Model model,
            HttpServletResponse answer) {
        var body = Fields.of(formData, "account", "role", "until", "note").json();
        return act(
                new Of(callId, organisation),
                () -> submission.add(callId, organisation, COLLEAGUES, formData.creation(body)),
                formData,
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
        var change = formData.change(Fields.of(formData, "reason").json());
        var id = formData.text("id");
        return act(
                new Of(callId, organisation),
                () -> submission.end(callId, organisation, COLLEAGUES, id, "remove", change),
                formData,
                model,
                answer);
    }

    private String act(
            Of of, Runnable action, FormData formData, Model model, HttpServletResponse answer) {
        return formPost.to(
                formData,
                () -> {
                    action.run();
                    return of.address();
                },
                model,
                answer,
                () -> show(of.callId(), of.organisation(), model));
    }
}
