package dk.revus.portal.project;

import dk.revus.portal.api.CatalogueApi;
import dk.revus.portal.api.ProjectApi;
import dk.revus.portal.page.CurrentCycle;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.FormPost;
import dk.revus.portal.page.OrganisationNames;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The application for a project under a prioritised theme. */
@Controller
class ProjectFormController {

    static final int ROWS = 3;

    private static final Set<String> CARRYING = Set.of("PRIORITISED", "IN_STRATEGY", "ACTIVE");

    private final ProjectApi projects;
    private final CatalogueApi catalogue;
    private final CurrentCycle current;
    private final EarlierApplications earlier;
    private final OrganisationNames organisations;
    private final FormPost formPost;

    ProjectFormController(
            ProjectApi projects,
            CatalogueApi catalogue,
            CurrentCycle current,
            EarlierApplications earlier,
            OrganisationNames organisations,
            FormPost formPost) {
        this.projects = projects;
        this.catalogue = catalogue;
        this.current = current;
        this.earlier = earlier;
        this.organisations = organisations;
        this.formPost = formPost;
    }

    @GetMapping("/projects/new")
    String form(Model model) {
        var cycle = current.id(null);
        model.addAttribute("cycleId", cycle);
        model.addAttribute("rows", ROWS);
        model.addAttribute(
                "themes",
                catalogue.themes(cycle).stream()
                        .filter(theme -> CARRYING.contains(theme.state()))
                        .toList());
        return "project/new";
    }

    @PostMapping("/projects/new")
    String apply(FormData formData, Model model, HttpServletResponse response) {
        var coded =
                formData.with(
                        ProjectBodies.PARTNERS,
                        String.join(
                                ", ", organisations.codes(formData.text(ProjectBodies.PARTNERS))));
        var before = earlier.ofTheSameTitle(formData).orElse(null);
        model.addAttribute("before", before);
        var decided = formData.isOnlyShown() || formData.chosen("again", "yes");
        if (decided || before == null) {
            return sent(formData, coded, model, response);
        }
        if (EarlierApplications.saysTheSame(coded, before)) {
            return FormPost.redirect(
                    "/projects/" + before.projectId() + "?done=project-apply-before");
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        return form(model);
    }

    private String sent(
            FormData formData, FormData coded, Model model, HttpServletResponse response) {
        return formPost.to(
                formData,
                () -> {
                    var body = ProjectBodies.application(coded);
                    var made = projects.apply(formData.creation(body));
                    return "/projects/" + made.projectId() + "?done=project-apply";
                },
                model,
                response,
                () -> {
                    ProjectBodies.pointAtFields(formData, model);
                    return form(model);
                });
    }
}
