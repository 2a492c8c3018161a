package dk.revus.portal.project;

import dk.revus.portal.api.CatalogueApi;
import dk.revus.portal.api.ProjectApi;
import dk.revus.portal.page.Attempt;
import dk.revus.portal.page.CurrentCycle;
import dk.revus.portal.page.OrganisationNames;
import dk.revus.portal.page.Posted;
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
    private final Attempt attempt;

    ProjectFormController(
            ProjectApi projects,
            CatalogueApi catalogue,
            CurrentCycle current,
            EarlierApplications earlier,
            OrganisationNames organisations,
            Attempt attempt) {
        this.projects = projects;
        this.catalogue = catalogue;
        this.current = current;
        this.earlier = earlier;
        this.organisations = organisations;
        this.attempt = attempt;
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
    String apply(Posted posted, Model model, HttpServletResponse response) {
        var coded =
                posted.with(
                        ProjectBodies.PARTNERS,
                        String.join(
                                ", ", organisations.codes(posted.text(ProjectBodies.PARTNERS))));
        var before =
                posted.isOnlyShown() || posted.chosen("again", "yes")
                        ? null
                        : earlier.ofTheSameTitle(posted).orElse(null);
        if (before != null && EarlierApplications.saysTheSame(coded, before)) {
            return Attempt.redirect(
                    "/projects/" + before.projectId() + "?done=project-apply-before");
        } else if (before != null) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("before", before);
            return form(model);
        }
        return attempt.to(
                posted,
                () -> {
                    var body = ProjectBodies.application(coded);
                    var made = projects.apply(posted.creation(body));
                    return "/projects/" + made.projectId() + "?done=project-apply";
                },
                model,
                response,
                () -> {
                    ProjectBodies.pointAtFields(posted, model);
                    return form(model);
                });
    }
}
