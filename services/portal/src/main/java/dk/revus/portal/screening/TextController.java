package dk.revus.portal.screening;

import dk.revus.portal.api.ScreeningApi;
import dk.revus.portal.page.Correction;
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

/** The secretariat's text beside the municipality's own, with what differs marked. */
@Controller
@RequestMapping("/screenings/{id}/wishes/{wishId}/text")
class TextController {

    private final ScreeningApi screenings;
    private final ScreeningPage page;
    private final FormPost formPost;

    TextController(ScreeningApi screenings, ScreeningPage page, FormPost formPost) {
        this.screenings = screenings;
        this.page = page;
        this.formPost = formPost;
    }

    @GetMapping
    String show(@PathVariable String id, @PathVariable String wishId, Model model) {
        var wish = page.show(id, wishId, model);
        var editorial = wish.editorial();
        model.addAttribute(
                "write",
                Correction.of("write", model)
                        .text(
                                "title",
                                "field.label.title",
                                editorial == null ? wish.title() : editorial.title())
                        .text(
                                "text",
                                "field.label.text",
                                editorial == null ? wish.text() : editorial.text()));
        if (editorial != null) {
            model.addAttribute(
                    "titles", Differences.between(editorial.originalTitle(), editorial.title()));
            model.addAttribute(
                    "texts", Differences.between(editorial.originalText(), editorial.text()));
        }
        return "screening/text";
    }

    @PostMapping("/{verb:write-editorial|accept-editorial|object-editorial}")
    String act(
            @PathVariable String id,
            @PathVariable String wishId,
            @PathVariable String verb,
            FormData formData,
            Model model,
            HttpServletResponse response) {
        return formPost.to(
                formData,
                () -> {
                    var body =
                            Fields.of(formData, "title", "text", "reason").with("wishId", wishId);
                    screenings.withScreening(id, verb, formData.change(body.json()));
                    return "/screenings/"
                            + id
                            + "/wishes/"
                            + wishId
                            + "/text?done=screening-"
                            + verb;
                },
                model,
                response,
                () -> show(id, wishId, model));
    }
}
