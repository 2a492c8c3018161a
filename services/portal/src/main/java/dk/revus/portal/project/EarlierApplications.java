package dk.revus.portal.project;

import dk.revus.portal.api.ProjectApi;
import dk.revus.portal.api.model.Project;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.Loaded;
import dk.revus.portal.page.User;
import dk.revus.portal.page.Users;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What an applicant has sent before. A browser that goes back shows what was typed in a form that
 * is new to the platform, so the form's key cannot tell that it is sent again; its content can.
 */
@Component
class EarlierApplications {

    private final ProjectApi projects;
    private final Users users;

    EarlierApplications(ProjectApi projects, Users users) {
        this.projects = projects;
        this.users = users;
    }

    /** The application of this title that nobody has judged yet, the latest first. */
    Optional<Project> ofTheSameTitle(FormData formData) {
        var user = users.current();
        return Loaded.of(projects::projects).or(List.of()).stream()
                .filter(project -> "SUBMITTED".equals(project.state()))
                .filter(project -> isOf(user, project))
                .filter(project -> Objects.equals(project.cycleId(), formData.text("cycleId")))
                .filter(project -> project.title().strip().equals(formData.text("title")))
                .reduce((earlier, later) -> later);
    }

    private static boolean isOf(User user, Project project) {
        var lead = project.lead();
        return lead != null
                && user.mandates().stream()
                        .anyMatch(m -> m.organisation().equals(lead.organisation()));
    }

    /** Whether the form says what this application says. */
    static boolean saysTheSame(FormData formData, Project project) {
        var body = ProjectBodies.application(formData);
        return Objects.equals(body.get("themeId"), project.themeId())
                && Objects.equals(body.get("summary"), project.summary())
                && Objects.equals(body.get("amountDkk"), project.amountDkk())
                && Objects.equals(body.get("partners"), project.partners())
                && rows(formData, "milestone", "title", "planned")
                        .equals(
                                project.milestones().stream()
                                        .map(m -> m.title() + "/" + m.planned())
                                        .toList())
                && rows(formData, "indicator", "title", "unit")
                        .equals(
                                project.indicators().stream()
                                        .map(i -> i.title() + "/" + i.unit())
                                        .toList());
    }

    private static List<String> rows(FormData formData, String kind, String one, String other) {
        return ProjectBodies.filled(formData, kind).stream()
                .map(number -> kind + "-" + number + "-")
                .map(row -> formData.text(row + one) + "/" + formData.text(row + other))
                .toList();
    }
}
