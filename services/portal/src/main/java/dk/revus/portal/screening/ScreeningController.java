package dk.revus.portal.screening;

import dk.revus.portal.api.ScreeningApi;
import dk.revus.portal.page.CurrentCycle;
import dk.revus.portal.page.ErrorMessage;
import dk.revus.portal.page.Fields;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.FormPost;
import dk.revus.portal.page.Formats;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One response's screening, and what is done to it as a whole. */
@Controller
@RequestMapping("/screenings/{id}")
class ScreeningController {

    private final ScreeningApi screenings;
    private final ScreeningPage page;
    private final CurrentCycle current;
    private final FormPost formPost;
    private final Formats formats;

    ScreeningController(
            ScreeningApi screenings,
            ScreeningPage page,
            CurrentCycle current,
            FormPost formPost,
            Formats formats) {
        this.screenings = screenings;
        this.page = page;
        this.current = current;
        this.formPost = formPost;
        this.formats = formats;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        var screening = page.show(id, model);
        var request = screening.request();
        if (request != null) {
            var correction = Questions.correcting(request, formats, model);
            model.addAttribute("correct", correction);
            model.addAttribute("questions", Questions.rows(request, correction));
        }
        model.addAttribute("calledOff", current.calledOff(screening.callId()));
        return "screening/screening";
    }

    @PostMapping(
            "/{verb:start|register|assign|check-formal|extend-clarification|correct-clarification"
                    + "|withdraw-clarification|complete}")
    String act(
            @PathVariable String id,
            @PathVariable String verb,
            FormData formData,
            Model model,
            HttpServletResponse response) {
        return formPost.to(
                formData,
                () -> {
                    screenings.withScreening(id, verb, formData.change(body(verb, formData)));
                    return "/screenings/" + id + "?done=screening-" + verb;
                },
                model,
                response,
                () -> {
                    ErrorMessage.reword(
                            model, wrong -> wrong.renamed(Questions.correctingNames(formData)));
                    return show(id, model);
                });
    }

    private static Map<String, Object> body(String verb, FormData formData) {
        return switch (verb) {
            case "register" -> Fields.of(formData, "dokId").json();
            case "assign" -> Fields.of(formData, "account").json();
            case "check-formal" ->
                    Fields.of(formData, "note").with("ok", ok(formData.text("ok"))).json();
            case "extend-clarification" -> Fields.of(formData, "deadline", "reason").json();
            case "correct-clarification" ->
                    Fields.of(formData, "deadline", "reason")
                            .with("questions", Questions.typed(formData))
                            .json();
            case "withdraw-clarification" -> Fields.of(formData, "reason").json();
            default -> Map.of();
        };
    }

    /** Nothing chosen is nothing said; the service asks for it. */
    private static @Nullable Boolean ok(String chosen) {
        return chosen.isEmpty() ? null : Boolean.valueOf(chosen.equals("yes"));
    }
}
