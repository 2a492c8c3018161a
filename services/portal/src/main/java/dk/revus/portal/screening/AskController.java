package dk.revus.portal.screening;

import dk.revus.portal.api.ScreeningApi;
import dk.revus.portal.api.SubmissionApi;
import dk.revus.portal.page.ErrorMessage;
import dk.revus.portal.page.Fields;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.FormPost;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Asking a municipality about one thing: questions, the fields they open, the last day. */
@Controller
@RequestMapping("/screenings/{id}/ask")
class AskController {

    private final ScreeningApi screenings;
    private final SubmissionApi submission;
    private final ScreeningPage page;
    private final FormPost formPost;

    AskController(
            ScreeningApi screenings,
            SubmissionApi submission,
            ScreeningPage page,
            FormPost formPost) {
        this.screenings = screenings;
        this.submission = submission;
        this.page = page;
        this.formPost = formPost;
    }

    @GetMapping
    String form(@PathVariable String id, Model model) {
        var screening = page.show(id, model);
        model.addAttribute("questions", Questions.ROOM);
        model.addAttribute("openable", Openable.of(screening, submission.form(screening.callId())));
        return "screening/ask";
    }

    @PostMapping
    String ask(
            @PathVariable String id, FormData formData, Model model, HttpServletResponse response) {
        return formPost.to(
                formData,
                () -> {
                    var body =
                            Fields.of(formData, "deadline")
                                    .with("questions", Questions.typed(formData))
                                    .with("editableFields", formData.all("field"));
                    screenings.withScreening(
                            id, "request-clarification", formData.change(body.json()));
                    return "/screenings/" + id + "?done=screening-request-clarification";
                },
                model,
                response,
                () -> {
                    ErrorMessage.reword(
                            model,
                            wrong -> wrong.renamed(Questions.names("ask-questions", "", formData)));
                    return form(id, model);
                });
    }
}
