package dk.revus.portal.screening;

import dk.revus.portal.api.ScreeningApi;
import dk.revus.portal.api.SubmissionApi;
import dk.revus.portal.page.Attempt;
import dk.revus.portal.page.Fields;
import dk.revus.portal.page.Posted;
import dk.revus.portal.page.Trouble;
import jakarta.servlet.http.HttpServletResponse;
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
    private final Attempt attempt;

    AskController(
            ScreeningApi screenings,
            SubmissionApi submission,
            ScreeningPage page,
            Attempt attempt) {
        this.screenings = screenings;
        this.submission = submission;
        this.page = page;
        this.attempt = attempt;
    }

    @GetMapping
    String form(@PathVariable String id, Model model) {
        var screening = page.show(id, model);
        model.addAttribute("questions", QUESTIONS);
        model.addAttribute("openable", Openable.of(screening, submission.form(screening.callId())));
        return "screening/ask";
    }

    @PostMapping
    String ask(@PathVariable String id, Posted posted, Model model, HttpServletResponse response) {
        return attempt.to(
                posted,
                () -> {
                    var body =
                            Fields.of(posted, "deadline")
                                    .with("questions", questions(posted))
                                    .with("editableFields", posted.all("field"));
                    screenings.withScreening(
                            id, "request-clarification", posted.change(body.json()));
                    return "/screenings/" + id + "?done=screening-request-clarification";
                },
                model,
                response,
                () -> {
                    if (model.getAttribute("trouble") instanceof Trouble trouble) {
                        model.addAttribute(
                                "trouble", trouble.renamed(Map.of("questions", "question-1")));
                    }
                    return form(id, model);
                });
    }

    private static List<String> questions(Posted posted) {
        return IntStream.rangeClosed(1, QUESTIONS)
                .mapToObj(n -> posted.text("question-" + n))
                .filter(question -> !question.isEmpty())
                .toList();
    }
}
