package dk.revus.portal.screening;

import dk.revus.portal.api.ScreeningApi;
import dk.revus.portal.api.SubmissionApi;
import dk.revus.portal.page.ErrorMessage;
import dk.revus.portal.page.Fields;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.FormPost;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

    private static final int QUESTIONS = 3;

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
        model.addAttribute("questions", QUESTIONS);
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
                                    .with("questions", questions(formData))
                                    .with("editableFields", formData.all("field"));
                    screenings.withScreening(
                            id, "request-clarification", formData.change(body.json()));
                    return "/screenings/" + id + "?done=screening-request-clarification";
                },
                model,
                response,
                () -> {
                    ErrorMessage.reword(
                            model, errorMessage -> errorMessage.renamed(names(formData)));
                    return form(id, model);
                });
    }

    private static List<String> questions(FormData formData) {
        return filled(formData).stream().map(formData::text).toList();
    }

    /** The fields in which a question stands. */
    private static List<String> filled(FormData formData) {
        return IntStream.rangeClosed(1, QUESTIONS)
                .mapToObj(n -> "question-" + n)
                .filter(field -> !formData.text(field).isEmpty())
                .toList();
    }

    /** Where the service's names stand on the page; that none is asked is told at the first. */
    private static Map<String, String> names(FormData formData) {
        var names = new HashMap<String, String>();
        names.put("ask-questions", "question-1");
        var filled = filled(formData);
        for (int i = 0; i < filled.size(); i++) {
            names.put("ask-questions[" + i + "]", filled.get(i));
        }
        return names;
    }
}
