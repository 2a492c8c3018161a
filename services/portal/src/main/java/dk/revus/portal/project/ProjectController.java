package dk.revus.portal.project;

import dk.revus.portal.api.CatalogueApi;
import dk.revus.portal.api.ProjectApi;
import dk.revus.portal.page.Attempt;
import dk.revus.portal.page.Loaded;
import dk.revus.portal.page.OrganisationNames;
import dk.revus.portal.page.Posted;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Projects, and what each role may do with one. */
@Controller
class ProjectController {

    private final ProjectApi projects;
    private final CatalogueApi catalogue;
    private final OrganisationNames organisations;
    private final Attempt attempt;

    ProjectController(
            ProjectApi projects,
            CatalogueApi catalogue,
            OrganisationNames organisations,
            Attempt attempt) {
        this.projects = projects;
        this.catalogue = catalogue;
        this.organisations = organisations;
        this.attempt = attempt;
    }

    @GetMapping("/projects")
    String projects(Model model) {
        model.addAttribute("projects", projects.projects());
        return "project/projects";
    }

    @GetMapping("/projects/{id}")
    String project(@PathVariable String id, Model model) {
        var project = projects.project(id);
        var themeId = Objects.requireNonNullElse(project.themeId(), "");
        model.addAttribute("project", project);
        var posted =
                model.getAttribute("posted") instanceof Posted sent ? sent : new Posted(Map.of());
        model.addAttribute("rows", ApplicationForm.rows(project, posted));
        model.addAttribute("correct", ApplicationForm.of(project, organisations, posted));
        model.addAttribute("theme", Loaded.of(() -> catalogue.theme(themeId)));
        return "project/project";
    }

    /** Partners are typed as people call them. */
    private Posted coded(Posted posted) {
        return posted.with(
                ProjectBodies.PARTNERS,
                String.join(", ", organisations.codes(posted.text(ProjectBodies.PARTNERS))));
    }

    @PostMapping(
            "/projects/{id}/{verb:correct|withdraw|recommend|not-recommend|grant|reject|start|reach-milestone"
                    + "|correct-milestone|submit-report|approve-report|return-report|close}")
    String act(
            @PathVariable String id,
            @PathVariable String verb,
            Posted posted,
            Model model,
            HttpServletResponse response) {
        return attempt.to(
                posted,
                () -> {
                    projects.withProject(
                            id, verb, posted.change(ProjectBodies.of(verb, coded(posted))));
                    return "/projects/" + id + "?done=project-" + verb;
                },
                model,
                response,
                () -> {
                    ProjectBodies.pointAtFields(posted, model);
                    return project(id, model);
                });
    }
}
