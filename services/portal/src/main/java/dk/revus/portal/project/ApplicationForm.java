package dk.revus.portal.project;

import dk.revus.portal.api.model.Project;
import dk.revus.portal.page.Correction;
import dk.revus.portal.page.FormData;
import dk.revus.portal.page.OrganisationNames;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The form in which what was applied for is put right. */
final class ApplicationForm {

    static final String NAME = "correct";

    private static final List<String> PARTS =
            List.of("id", "title", "planned", "unit", "baseline", "target");

    private ApplicationForm() {}

    static Correction of(Project project, OrganisationNames organisations, FormData formData) {
        var correction =
                Correction.of(NAME, inTheRowsOf(project, formData))
                        .text("title", "field.label.title", project.title())
                        .text("summary", "field.label.summary", project.summary())
                        .plain(
                                "partners",
                                "project.partners",
                                String.join(
                                        ", ",
                                        project.partners().stream()
                                                .map(organisations::name)
                                                .toList()),
                                names -> names)
                        .plain(
                                "amountDkk",
                                "project.amount",
                                project.amountDkk(),
                                kroner -> kroner);
        addMilestones(correction, project);
        addIndicators(correction, project);
        return correction;
    }

    private static void addMilestones(Correction correction, Project project) {
        int row = 1;
        for (var milestone : project.milestones()) {
            var at = "milestone-" + row++ + "-";
            correction
                    .unseen(at + "id", milestone.milestoneId())
                    .text(at + "title", "field.label.title", milestone.title(), milestone.title())
                    .text(
                            at + "planned",
                            "project.planned",
                            milestone.title(),
                            milestone.planned());
        }
    }

    private static void addIndicators(Correction correction, Project project) {
        int row = 1;
        for (var indicator : project.indicators()) {
            var at = "indicator-" + row++ + "-";
            var title = indicator.title();
            correction
                    .unseen(at + "id", indicator.indicatorId())
                    .text(at + "title", "field.label.title", title, title)
                    .text(at + "unit", "project.unit", title, indicator.unit())
                    .text(at + "baseline", "project.baseline", title, indicator.baseline())
                    .text(at + "target", "project.target", title, indicator.target());
        }
    }

    /** What stands there, what was typed, and always room for one more. */
    static int rows(Project project, FormData formData) {
        var placed = inTheRowsOf(project, formData);
        int filled =
                List.of("milestone", "indicator").stream()
                        .flatMap(kind -> ProjectBodies.filled(placed, kind).stream())
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
        int standing = Math.max(project.milestones().size(), project.indicators().size());
        return Math.clamp(
                Math.max(standing, filled) + 1L,
                ProjectFormController.ROWS,
                ProjectBodies.MOST_ROWS);
    }

    /**
     * The form with each row where what it is about stands now: somebody may have added or taken
     * away others meanwhile. A row that was taken away comes back when this reader changed it.
     */
    private static FormData inTheRowsOf(Project project, FormData formData) {
        var placed = new LinkedHashMap<String, List<String>>();
        var sent = formData.in(NAME);
        sent.values()
                .forEach(
                        (name, values) -> {
                            if (!name.matches("(_began\\.)?(milestone|indicator)-[0-9]+-.*")) {
                                placed.put(name, values);
                            }
                        });
        place(
                sent,
                "milestone",
                project.milestones().stream().map(m -> m.milestoneId()).toList(),
                placed);
        place(
                sent,
                "indicator",
                project.indicators().stream().map(i -> i.indicatorId()).toList(),
                placed);
        return new FormData(placed);
    }

    private static void place(
            FormData sent, String kind, List<String> ids, Map<String, List<String>> placed) {
        var taken = new HashSet<Integer>(IntStream.rangeClosed(1, ids.size()).boxed().toList());
        for (int row = 1; row <= ProjectBodies.MOST_ROWS; row++) {
            int now = ids.indexOf(sent.text(kind + "-" + row + "-id")) + 1;
            if (now > 0) {
                move(sent, kind, row, now, placed);
            } else if (isOwn(sent, kind, row)) {
                move(sent, kind, row, free(row, taken), placed);
            }
        }
    }

    private static void move(
            FormData sent, String kind, int row, int now, Map<String, List<String>> placed) {
        for (var part : PARTS) {
            for (var before : List.of("", Correction.BEGAN)) {
                var values = sent.values().get(before + kind + "-" + row + "-" + part);
                if (values != null) {
                    placed.put(before + kind + "-" + now + "-" + part, values);
                }
            }
        }
    }

    /** Whether a row that does not stand there any more, or not yet, is this reader's writing. */
    private static boolean isOwn(FormData sent, String kind, int row) {
        return PARTS.stream()
                .map(part -> kind + "-" + row + "-" + part)
                .anyMatch(name -> !sent.text(name).equals(sent.text(Correction.BEGAN + name)));
    }

    private static int free(int row, Set<Integer> taken) {
        int free =
                IntStream.concat(
                                IntStream.of(row),
                                IntStream.rangeClosed(1, ProjectBodies.MOST_ROWS))
                        .filter(number -> !taken.contains(number))
                        .findFirst()
                        .orElse(row);
        taken.add(free);
        return free;
    }
}
