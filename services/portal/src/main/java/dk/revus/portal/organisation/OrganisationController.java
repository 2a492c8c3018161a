package dk.revus.portal.organisation;

import dk.revus.portal.api.StrategyApi;
import dk.revus.portal.api.model.Organisation;
import dk.revus.portal.page.Attempt;
import dk.revus.portal.page.Correction;
import dk.revus.portal.page.Fields;
import dk.revus.portal.page.Posted;
import dk.revus.portal.page.Words;
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
    private final Attempt attempt;

    OrganisationController(StrategyApi strategy, Attempt attempt) {
        this.strategy = strategy;
        this.attempt = attempt;
    }

    @GetMapping("/organisations")
    String organisations(Model model) {
        var register =
                strategy.organisations().stream()
                        .sorted(Comparator.comparing(Organisation::name, Words.danishOrder()))
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
            @PathVariable String code, Posted posted, Model model, HttpServletResponse response) {
        return attempt.to(
                posted,
                () -> {
                    var body = Fields.of(posted, "name", "officialName", "email", "reason").json();
                    strategy.correctOrganisation(code, posted.change(body));
                    return "/organisations?done=organisation-correct";
                },
                model,
                response,
                () -> organisations(model));
    }
}
