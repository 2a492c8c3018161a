package dk.revus.portal.organisation;

import dk.revus.portal.api.StrategyApi;
import dk.revus.portal.api.model.Organisation;
import dk.revus.portal.page.Correction;
import dk.revus.portal.page.Fields;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.FormPost;
import dk.revus.portal.page.Formats;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The register, and what is wrong in it. */
@Controller
class OrganisationController {

    private final StrategyApi strategy;
    private final FormPost formPost;

    OrganisationController(StrategyApi strategy, FormPost formPost) {
        this.strategy = strategy;
        this.formPost = formPost;
    }

    @GetMapping("/organisations")
    String organisations(Model model) {
        var register =
                strategy.organisations().stream()
                        .sorted(Comparator.comparing(Organisation::name, Formats.danishOrder()))
                        .toList();
        model.addAttribute("register", register);
        model.addAttribute(
                "corrections",
                register.stream()
                        .collect(
                                Collectors.toMap(
                                        Organisation::organisation,
                                        one -> correction(one, model))));
        return "organisation/organisations";
    }

    private static Correction correction(Organisation one, Model model) {
        return Correction.of("correct-" + one.organisation(), model)
                .plain("name", "field.label.name", one.name(), name -> name)
                .plain("officialName", "field.label.officialName", one.officialName(), name -> name)
                .plain("email", "field.label.email", one.email(), address -> address);
    }

    @PostMapping("/organisations/{code}/correct")
    String correct(
            @PathVariable String code,
            FormData formData,
            Model model,
            HttpServletResponse response) {
        return formPost.to(
                formData,
                () -> {
                    var body =
                            Fields.of(formData, "name", "officialName", "email", "reason").json();
                    strategy.correctOrganisation(code, formData.change(body));
                    return "/organisations?done=organisation-correct";
                },
                model,
                response,
                () -> organisations(model));
    }
}
