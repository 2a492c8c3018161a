package dk.revus.portal.catalogue;

import dk.revus.portal.api.CatalogueApi;
import dk.revus.portal.page.Correction;
import dk.revus.portal.page.CurrentCycle;
import dk.revus.portal.page.Fields;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.FormPost;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The principles of a cycle, and how each was worded before. */
@Controller
class PrincipleController {

    private final CatalogueApi catalogue;
    private final CurrentCycle current;
    private final FormPost formPost;

    PrincipleController(CatalogueApi catalogue, CurrentCycle current, FormPost formPost) {
        this.catalogue = catalogue;
        this.current = current;
        this.formPost = formPost;
    }

    @GetMapping("/principles")
    String principles(@RequestParam(required = false) @Nullable String cycle, Model model) {
        model.addAttribute("principles", catalogue.principles(current.id(cycle)));
        return "catalogue/principles";
    }

    @GetMapping("/principles/{id}")
    String principle(@PathVariable String id, Model model) {
        var principle = catalogue.principle(id);
        model.addAttribute("principle", principle);
        model.addAttribute(
                "correct",
                Correction.of("correct", model)
                        .text("title", "field.label.title", principle.title())
                        .text("guidance", "field.label.guidance", principle.guidance()));
        return "catalogue/principle";
    }

    @PostMapping("/principles/{id}/correct")
    String correct(
            @PathVariable String id, FormData formData, Model model, HttpServletResponse response) {
        return formPost.to(
                formData,
                () -> {
                    var body = Fields.of(formData, "title", "guidance", "reason").json();
                    catalogue.correctPrinciple(id, formData.change(body));
                    return "/principles/" + id + "?done=principle-correct";
                },
                model,
                response,
                () -> principle(id, model));
    }
}
