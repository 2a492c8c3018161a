package dk.revus.portal.project;

import dk.revus.portal.api.CatalogueApi;
import dk.revus.portal.api.ProjectApi;
import dk.revus.portal.api.model.ProjectMilestone;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.FormPost;
import dk.revus.portal.page.Formats;
import dk.revus.portal.page.Loaded;
import dk.revus.portal.page.OrganisationNames;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
    private final FormPost formPost;
    private final Formats formats;

    ProjectController(
            ProjectApi projects,
            CatalogueApi catalogue,
            OrganisationNames organisations,
            FormPost formPost,
            Formats formats) {
        this.projects = projects;
        this.catalogue = catalogue;
        this.organisations = organisations;
        this.formPost = formPost;
        this.formats = formats;
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
        var titles =
                project.milestones().stream()
                        .collect(
                                Collectors.toMap(
                                        ProjectMilestone::milestoneId, ProjectMilestone::title));
        model.addAttribute(
                "corrections",
                project.corrections().stream().map(told -> told.calling(titles)).toList());
        var formData =
                model.getAttribute("formData") instanceof FormData sent
                        ? sent
                        : new FormData(Map.of());
        model.addAttribute("rows", ApplicationForm.rows(project, formData));
        model.addAttribute("correct", ApplicationForm.of(project, organisations, formData));
        model.addAttribute("reached", ReachedMilestone.of(project, formats, formData));
        model.addAttribute("theme", Loaded.of(() -> catalogue.theme(themeId)));
        return "project/project";
    }

    /** Partners are typed as people call them. */
    private FormData coded(FormData formData) {
        return formData.with(
                ProjectBodies.PARTNERS,
                String.join(", ", organisations.codes(formData.text(ProjectBodies.PARTNERS))));
    }

    @PostMapping(
            "/projects/{id}/{verb:correct|withdraw|recommend|not-recommend|grant|reject|start|reach-milestone"
                    + "|correct-milestone|submit-report|approve-report|return-report|close}")
    String act(
            @PathVariable String id,
            @PathVariable String verb,
            FormData formData,
            Model model,
            HttpServletResponse response) {
        return formPost.to(
                formData,
                () -> {
                    projects.withProject(
                            id, verb, formData.change(ProjectBodies.of(verb, coded(formData))));
                    return "/projects/" + id + "?done=project-" + verb;
                },
                model,
                response,
                () -> {
                    ProjectBodies.pointAtFields(formData, model);
                    return project(id, model);
                });
    }
}
