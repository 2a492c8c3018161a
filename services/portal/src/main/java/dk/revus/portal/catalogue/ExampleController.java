package dk.revus.portal.catalogue;

import dk.revus.portal.api.CatalogueApi;
import dk.revus.portal.page.Correction;
import dk.revus.portal.page.CurrentCycle;
import dk.revus.portal.page.Fields;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.FormPost;
import dk.revus.portal.page.Formats;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What works already and can be carried on, and what was told of it before. */
@Controller
class ExampleController {

    private final CatalogueApi catalogue;
    private final CurrentCycle current;
    private final FormPost formPost;
    private final Formats formats;

    ExampleController(
            CatalogueApi catalogue, CurrentCycle current, FormPost formPost, Formats formats) {
        this.catalogue = catalogue;
        this.current = current;
        this.formPost = formPost;
        this.formats = formats;
    }

    @GetMapping("/examples")
    String examples(@RequestParam(required = false) @Nullable String cycle, Model model) {
        model.addAttribute("examples", catalogue.examples(current.id(cycle)));
        return "catalogue/examples";
    }

    @GetMapping("/examples/{id}")
    String example(@PathVariable String id, Model model) {
        var example = catalogue.example(id);
        model.addAttribute("example", example);
        model.addAttribute(
                "correct",
                Correction.of("correct", model)
                        .text("title", "field.label.title", example.title())
                        .plain(
                                "kind",
                                "field.label.kind",
                                example.kind(),
                                kind -> formats.label("example.kind", kind))
                        .text("source", "field.label.source", example.source()));
        return "catalogue/example";
    }

    @PostMapping("/examples/{id}/correct")
    String correct(
            @PathVariable String id, FormData formData, Model model, HttpServletResponse response) {
        return formPost.to(
                formData,
                () -> {
                    var body = Fields.of(formData, "title", "kind", "source", "reason").json();
                    catalogue.correctExample(id, formData.change(body));
                    return "/examples/" + id + "?done=example-correct";
                },
                model,
                response,
                () -> example(id, model));
    }
}
