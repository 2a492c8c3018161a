package dk.revus.analytics.task.model;

import dk.revus.analytics.task.model.Task.Thing;
import dk.revus.analytics.task.model.Task.ThingKind;
import dk.revus.kit.security.model.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What waits from an application to a project's result. */
final class Projects {

    private static final String SUBMITTED = "SUBMITTED";
    private static final String RETURNED = "RETURNED";

    private final KnownTaskFacts facts;
    private final LocalDate today;

    Projects(KnownTaskFacts facts, LocalDate today) {
        this.facts = facts;
        this.today = today;
    }

    /** Those in this state, gathered in their cycle. */
    Stream<Found> in(String state, TaskKind kind) {
        return in(state).map(project -> gathered(kind, project));
    }

    Stream<Found> toStart() {
        return in("GRANTED").map(project -> own(TaskKind.START_PROJECT, project));
    }

    Stream<Found> overdue() {
        return active().filter(project -> !missed(project.thing()).isEmpty())
                .map(
                        project -> {
                            var missed = missed(project.thing());
                            var first = Days.endOf(missed.getFirst());
                            return own(TaskKind.REACH_MILESTONES, project)
                                    .times(missed.size())
                                    .due(first)
                                    .since(first);
                        });
    }

    /** The days of milestones that are over and were not reached, the first one first. */
    private List<LocalDate> missed(TaskFact.Project project) {
        return project.milestones().stream()
                .filter(milestone -> milestone.reachedOn() == null)
                .map(TaskFact.Milestone::planned)
                .filter(today::isAfter)
                .sorted()
                .toList();
    }

    /** A report is sent when the one before it has been read. */
    Stream<Found> toReport() {
        return active().filter(project -> project.thing().reportThatIs(SUBMITTED).isEmpty())
                .filter(project -> !unreported(project.thing()).isEmpty())
                .map(
                        project -> {
                            var ended = unreported(project.thing());
                            return own(TaskKind.SUBMIT_REPORTS, project)
                                    .times(ended.size())
                                    .since(Days.endOf(ended.getFirst().lastDay()))
                                    .awaitedBy(Role.CONTROLLER);
                        });
    }

    /** The half years since the grant that are over and have no report. */
    private List<HalfYear> unreported(TaskFact.Project project) {
        var granted = project.grantedOn();
        return granted == null
                ? List.of()
                : Stream.iterate(
                                HalfYear.of(granted),
                                half -> half.lastDay().isBefore(today),
                                HalfYear::next)
                        .filter(half -> !project.reports().containsKey(half.written()))
                        .toList();
    }

    Stream<Found> toCorrect() {
        return active().filter(project -> project.thing().reportThatIs(SUBMITTED).isEmpty())
                .flatMap(
                        project ->
                                project.thing().reportThatIs(RETURNED).stream()
                                        .map(
                                                report ->
                                                        own(TaskKind.CORRECT_REPORT, project)
                                                                .since(report.since())
                                                                .awaitedBy(Role.CONTROLLER)));
    }

    Stream<Found> toApprove() {
        return active().flatMap(
                        project ->
                                project.thing().reportThatIs(SUBMITTED).stream()
                                        .map(
                                                report ->
                                                        gathered(TaskKind.APPROVE_REPORTS, project)
                                                                .since(report.since())));
    }

    /** All that was planned is reached, and every half year that is over has been approved. */
    Stream<Found> toClose() {
        return active().filter(project -> isDone(project.thing()))
                .map(project -> gathered(TaskKind.CLOSE_PROJECTS, project));
    }

    private boolean isDone(TaskFact.Project project) {
        var reports = project.reports().values();
        return !reports.isEmpty()
                && reports.stream().allMatch(report -> report.state().equals("APPROVED"))
                && unreported(project).isEmpty()
                && project.milestones().stream()
                        .allMatch(milestone -> milestone.reachedOn() != null);
    }

    private Stream<Standing<TaskFact.Project>> active() {
        return in("ACTIVE");
    }

    private Stream<Standing<TaskFact.Project>> in(String state) {
        return facts.projects().stream().filter(project -> project.thing().state().equals(state));
    }

    private Found gathered(TaskKind kind, Standing<TaskFact.Project> project) {
        return own(kind, project)
                .gatheredIn(Deciding.cycle(facts, project.thing().cycleId()))
                .awaitedBy(project.thing().lead().organisation());
    }

    private static Found own(TaskKind kind, Standing<TaskFact.Project> standing) {
        var project = standing.thing();
        return Found.alone(
                        kind,
                        new Thing(ThingKind.PROJECT, project.projectId(), project.title()),
                        standing.since())
                .of(project.lead().organisation())
                .awaitedBy(Role.REGION_OFFICER);
    }
}
