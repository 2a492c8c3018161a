package dk.revus.project.project;

import dk.revus.kit.journal.Correction;
import dk.revus.kit.journal.Correction.Change;
import dk.revus.kit.journal.PastCommit;
import dk.revus.kit.journal.Queries;
import dk.revus.project.project.model.Application;
import dk.revus.project.project.model.Indicator;
import dk.revus.project.project.model.PlannedMilestone;
import dk.revus.project.project.model.Project;
import dk.revus.project.project.model.ProjectEvent;
import dk.revus.project.project.model.ProjectEvent.ApplicationCorrected;
import dk.revus.project.project.model.ProjectEvent.MilestoneCorrected;
import dk.revus.project.project.model.ProjectRefusal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was put right of an application and then of the days of its milestones, as it is shown: a
 * list is one text, with a line for each.
 */
final class Corrected {

    private Corrected() {}

    /**
     * @param party whether the reader takes part or assesses: an application is nobody else's
     */
    static List<Correction> of(
            Queries<Project, ProjectEvent, ProjectRefusal> projects,
            String projectId,
            boolean party) {
        var milestones = projects.each(projectId, MilestoneCorrected.class, Corrected::milestone);
        return party
                ? Stream.of(
                                projects.each(
                                        projectId,
                                        ApplicationCorrected.class,
                                        Corrected::correction),
                                milestones)
                        .flatMap(List::stream)
                        .toList()
                : milestones;
    }

    private static Correction milestone(PastCommit<ProjectEvent> commit, MilestoneCorrected event) {
        var field = "milestones[" + event.milestoneId() + "].reachedOn";
        return Correction.of(
                commit, event.reason(), Change.of(field, event.before(), event.after()));
    }

    private static Correction correction(
            PastCommit<ProjectEvent> commit, ApplicationCorrected event) {
        var before = event.before();
        var after = event.after();
        return Correction.of(
                commit,
                event.reason(),
                Change.of("title", before.title(), after.title()),
                Change.of("summary", before.summary(), after.summary()),
                Change.of("partners", partners(before), partners(after)),
                Change.of("amountDkk", before.amountDkk(), after.amountDkk()),
                Change.of(
                        "milestones",
                        lines(before.milestones(), Corrected::line),
                        lines(after.milestones(), Corrected::line)),
                Change.of(
                        "indicators",
                        lines(before.indicators(), Corrected::line),
                        lines(after.indicators(), Corrected::line)));
    }

    private static String partners(Application application) {
        return String.join(", ", application.partners());
    }

    private static <T> String lines(List<T> all, Function<T, String> line) {
        return all.stream().map(line).collect(Collectors.joining("\n"));
    }

    private static String line(PlannedMilestone milestone) {
        return milestone.planned() + ": " + milestone.title();
    }

    private static String line(Indicator indicator) {
        return "%s (%s): %s, %s"
                .formatted(
                        indicator.title(),
                        indicator.unit(),
                        indicator.baseline().toPlainString(),
                        indicator.target().toPlainString());
    }
}
