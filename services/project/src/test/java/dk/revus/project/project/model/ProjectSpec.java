package dk.revus.project.project.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.decision.Decision;
import dk.revus.project.project.model.ProjectEvent.ApplicationGranted;
import dk.revus.project.project.model.ProjectEvent.ApplicationRecommended;
import dk.revus.project.project.model.ProjectEvent.ApplicationSubmitted;
import dk.revus.project.project.model.ProjectEvent.ProjectStarted;
import dk.revus.project.theme.model.Theme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Given what happened, when somebody asks, then this is the answer. */
record ProjectSpec(Project project, Optional<Theme> theme) {

    /** The day of the grant, and the organisations that are known. */
    static final LocalDate GRANT = LocalDate.parse("2018-03-01");

    static final Set<String> KNOWN = Set.of("165", "169", "187", "101");

    static final Application APPLICATION =
            applying(
                    List.of("169", "187"),
                    List.of(new PlannedMilestone("M1", "Opstart", LocalDate.parse("2018-06-01"))),
                    List.of(
                            new Indicator(
                                    "I1",
                                    "Unge i gang",
                                    "unge",
                                    BigDecimal.valueOf(40),
                                    BigDecimal.valueOf(250))));
    static final ProjectEvent SUBMITTED = new ApplicationSubmitted(APPLICATION);
    static final ProjectEvent RECOMMENDED = new ApplicationRecommended("Bred virkning.");
    static final ProjectEvent GRANTED = new ApplicationGranted("Som indstillet.", GRANT);
    static final ProjectEvent STARTED = new ProjectStarted();

    static Application applying(
            List<String> partners, List<PlannedMilestone> milestones, List<Indicator> indicators) {
        return new Application(
                "revus-2019-2022",
                "TE-2017-07",
                "Vejen ind i job",
                "Praktik og vejledning til unge.",
                "165",
                partners,
                4_500_000,
                milestones,
                indicators);
    }

    static Theme theme(String cycleId, String state) {
        return new Theme("TE-2017-07", cycleId, "Ungdomsuddannelser og beskæftigelse", state);
    }

    static ProjectSpec given(ProjectEvent... events) {
        Project project = new Project.NotApplied();
        for (var event : events) {
            project = ProjectDecider.evolve(project, event);
        }
        return new ProjectSpec(project, Optional.of(theme("revus-2019-2022", "PRIORITISED")));
    }

    /** A running project, and what happened to it since. */
    static ProjectSpec running(ProjectEvent... events) {
        var project = given(SUBMITTED, RECOMMENDED, GRANTED, STARTED).project();
        for (var event : events) {
            project = ProjectDecider.evolve(project, event);
        }
        return new ProjectSpec(project, Optional.empty());
    }

    ProjectSpec knowing(Theme known) {
        return new ProjectSpec(project, Optional.of(known));
    }

    Answered when(ProjectCommand command) {
        return new Answered(
                ProjectDecider.decide(
                        command,
                        project,
                        id -> theme.filter(t -> t.themeId().equals(id)),
                        KNOWN::contains));
    }

    record Answered(Decision<ProjectEvent, ProjectRefusal> decision) {

        void then(ProjectEvent event) {
            assertThat(decision).isEqualTo(Decision.accept(event));
        }

        void thenRefused(ProjectRefusal reason) {
            assertThat(decision).isEqualTo(Decision.refuse(reason));
        }
    }
}
