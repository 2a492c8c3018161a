package dk.revus.portal.project;

import dk.revus.portal.api.model.Project;
import dk.revus.portal.api.model.ProjectMilestone;
import dk.revus.portal.page.Correction;
import dk.revus.portal.page.Fields;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.Formats;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A milestone that is noted as reached, with the form that puts it right. The service takes a day
 * that is left out as "not reached", so the form says which of the two is meant.
 *
 * @param form the name of its form on the page
 */
record ReachedMilestone(String form, ProjectMilestone milestone, Correction correct) {

    private static final String REACHED = "reached";
    private static final String REACHED_ON = "reachedOn";
    private static final String NOT = "no";

    static List<ReachedMilestone> of(Project project, Formats formats, FormData formData) {
        var milestones = project.milestones();
        return IntStream.range(0, milestones.size())
                .filter(at -> milestones.get(at).reachedOn() != null)
                .mapToObj(at -> of("day-" + (at + 1), milestones.get(at), formats, formData))
                .toList();
    }

    private static ReachedMilestone of(
            String form, ProjectMilestone milestone, Formats formats, FormData formData) {
        var correction =
                Correction.of(form, formData)
                        .plain(
                                REACHED,
                                "project.correct-milestone.reached",
                                "yes",
                                choice ->
                                        formats.text("project.correct-milestone." + choice, choice))
                        .plain(
                                REACHED_ON,
                                "project.reached",
                                milestone.reachedOn(),
                                formats::dayTyped);
        return new ReachedMilestone(form, milestone, correction);
    }

    /** Only who says that it was not reached sends no day; a day that was emptied is pointed at. */
    static Map<String, Object> body(FormData formData) {
        var body = Fields.of(formData, "milestoneId", "reason");
        return formData.text(REACHED).equals(NOT)
                ? body.json()
                : body.with(REACHED_ON, formData.text(REACHED_ON)).json();
    }
}
