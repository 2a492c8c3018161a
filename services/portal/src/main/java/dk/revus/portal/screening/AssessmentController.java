package dk.revus.portal.screening;

import dk.revus.portal.api.ScreeningApi;
import dk.revus.portal.api.model.ScreenedWish;
import dk.revus.portal.page.ErrorMessage;
import dk.revus.portal.page.Fields;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.FormPost;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One wish: each principle as the municipality sees it, beside how those who screen see it. */
@Controller
@RequestMapping("/screenings/{id}/wishes/{wishId}")
class AssessmentController {

    private final ScreeningApi screenings;
    private final ScreeningPage page;
    private final FormPost formPost;

    AssessmentController(ScreeningApi screenings, ScreeningPage page, FormPost formPost) {
        this.screenings = screenings;
        this.page = page;
        this.formPost = formPost;
    }

    @GetMapping
    String show(@PathVariable String id, @PathVariable String wishId, Model model) {
        page.show(id, wishId, model);
        return "screening/wish";
    }

    @PostMapping("/assess-wish")
    String assess(
            @PathVariable String id,
            @PathVariable String wishId,
            FormData formData,
            Model model,
            HttpServletResponse response) {
        var wish = page.show(id, wishId, model);
        var principles = principles(wish, formData);
        var body =
                Fields.of(formData, "result", "reason")
                        .with("wishId", wishId)
                        .with("principles", principles);
        return formPost.to(
                formData,
                () -> {
                    screenings.withScreening(id, "assess-wish", formData.change(body.json()));
                    return "/screenings/" + id + "?done=screening-assess-wish";
                },
                model,
                response,
                () -> {
                    pointAtFields(principles, model);
                    return show(id, wishId, model);
                });
    }

    /** Those that were filled in; which are missing, the service says. */
    private static List<Map<String, Object>> principles(ScreenedWish wish, FormData formData) {
        var filled = new ArrayList<Map<String, Object>>();
        for (var principle : wish.principles()) {
            var id = principle.principleId();
            if (!formData.text("degree-" + id).isEmpty()) {
                filled.add(
                        new Fields()
                                .with("principleId", id)
                                .with("degree", formData.text("degree-" + id))
                                .with("text", formData.textOrNull("text-" + id))
                                .json());
            }
        }
        return filled;
    }

    private static void pointAtFields(List<Map<String, Object>> principles, Model model) {
        var names = new HashMap<String, String>();
        for (int i = 0; i < principles.size(); i++) {
            var at = "assess-principles[" + i + "]";
            var id = principles.get(i).get("principleId");
            names.put(at + ".degree", "degree-" + id);
            names.put(at + ".text", "text-" + id);
        }
        ErrorMessage.reword(model, errorMessage -> errorMessage.renamed(names));
    }

    @PostMapping("/revert-assessment")
    String revert(
            @PathVariable String id,
            @PathVariable String wishId,
            FormData formData,
            Model model,
            HttpServletResponse response) {
        return formPost.to(
                formData,
                () -> {
                    var body = Fields.of(formData, "reason").with("wishId", wishId).json();
                    screenings.withScreening(id, "revert-assessment", formData.change(body));
                    return "/screenings/"
                            + id
                            + "/wishes/"
                            + wishId
                            + "?done=screening-revert-assessment";
                },
                model,
                response,
                () -> show(id, wishId, model));
    }
}
