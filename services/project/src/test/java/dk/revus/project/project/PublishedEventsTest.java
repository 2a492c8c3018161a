package dk.revus.project.project;

import static org.assertj.core.api.Assertions.assertThat;

import dk.revus.kit.journal.PublishedEvent;
import dk.revus.kit.journal.PublishedEvent.Classification;
import dk.revus.kit.journal.Stored;
import dk.revus.kit.text.Json;
import dk.revus.project.PublishedEventAssert;
import dk.revus.project.project.model.Actual;
import dk.revus.project.project.model.Application;
import dk.revus.project.project.model.Indicator;
import dk.revus.project.project.model.PlannedMilestone;
import dk.revus.project.project.model.Project;
import dk.revus.project.project.model.ProjectDecider;
import dk.revus.project.project.model.ProjectEvent;
import dk.revus.project.project.model.ProjectEvent.ApplicationCorrected;
import dk.revus.project.project.model.ProjectEvent.ApplicationGranted;
import dk.revus.project.project.model.ProjectEvent.ApplicationNotRecommended;
import dk.revus.project.project.model.ProjectEvent.ApplicationRecommended;
import dk.revus.project.project.model.ProjectEvent.ApplicationRejected;
import dk.revus.project.project.model.ProjectEvent.ApplicationSubmitted;
import dk.revus.project.project.model.ProjectEvent.ApplicationWithdrawn;
import dk.revus.project.project.model.ProjectEvent.MilestoneCorrected;
import dk.revus.project.project.model.ProjectEvent.MilestoneReached;
import dk.revus.project.project.model.ProjectEvent.ProjectClosed;
import dk.revus.project.project.model.ProjectEvent.ProjectStarted;
import dk.revus.project.project.model.ProjectEvent.ReportApproved;
import dk.revus.project.project.model.ProjectEvent.ReportReturned;
import dk.revus.project.project.model.ProjectEvent.ReportSubmitted;
import dk.revus.project.project.model.Report;
import dk.revus.project.project.model.ReportState;
import dk.revus.testkit.Contracts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class PublishedEventsTest {

    private static final ProjectEvent SUBMITTED =
            new ApplicationSubmitted(
                    new Application(
                            "revus-2019-2022",
                            "TE-2017-07",
                            "Vejen ind i job",
                            "Praktik og vejledning til unge på tværs af kommunegrænser.",
                            "165",
                            List.of("169", "187"),
                            4_500_000,
                            List.of(
                                    new PlannedMilestone("M1", "Opstart", day("2018-06-01")),
                                    new PlannedMilestone("M2", "Første hold", day("2018-10-01"))),
                            List.of(
                                    new Indicator(
                                            "I1",
                                            "Unge i gang",
                                            "unge",
                                            BigDecimal.valueOf(40),
                                            BigDecimal.valueOf(250)))));
    private static final ProjectEvent CORRECTED =
            new ApplicationCorrected(
                    ProjectDecider.applicationOf(
                            ProjectDecider.evolve(new Project.NotApplied(), SUBMITTED)),
                    ProjectDecider.applicationOf(
                            ProjectDecider.evolve(new Project.NotApplied(), SUBMITTED)),
                    "Titlen var den gamle.");
    private static final ProjectEvent RECOMMENDED =
            new ApplicationRecommended("Bred virkning i hele regionen.");
    private static final ProjectEvent GRANTED =
            new ApplicationGranted("Som indstillet.", day("2018-03-01"));
    private static final ProjectEvent STARTED = new ProjectStarted();
    private static final ProjectEvent REACHED = new MilestoneReached("M1", day("2018-05-28"));
    private static final ProjectEvent REPORTED =
            new ReportSubmitted(
                    new Report(
                            "R1",
                            "2018-H1",
                            "De første forløb er i gang.",
                            List.of(new Actual("I1", BigDecimal.valueOf(90))),
                            "projektleder",
                            ReportState.SUBMITTED));
    private static final ProjectEvent RETURNED =
            new ReportReturned("R1", "Tallene for andet kvartal mangler.");
    private static final ProjectEvent APPROVED = new ReportApproved("R1");
    private static final ProjectEvent CLOSED =
            new ProjectClosed("90 unge er kommet i job eller uddannelse.");

    @Test
    void an_application_is_told_of_as_released() {
        new PublishedEventAssert(last(SUBMITTED)).isTheExample();
        new PublishedEventAssert(last(SUBMITTED, CORRECTED)).isTheExample();
        new PublishedEventAssert(
                        last(SUBMITTED, new ApplicationWithdrawn("En anden pulje betaler.")))
                .isTheExample();
        new PublishedEventAssert(last(SUBMITTED, RECOMMENDED)).isTheExample();
        new PublishedEventAssert(
                        last(SUBMITTED, new ApplicationNotRecommended("For smal virkning.")))
                .isTheExample();
        new PublishedEventAssert(last(SUBMITTED, RECOMMENDED, GRANTED)).isTheExample();
        new PublishedEventAssert(
                        last(SUBMITTED, RECOMMENDED, new ApplicationRejected("Midlerne er brugt.")))
                .isTheExample();
    }

    @Test
    void a_running_project_is_told_of_as_released() {
        new PublishedEventAssert(running()).isTheExample();
        new PublishedEventAssert(running(REACHED)).isTheExample();
        new PublishedEventAssert(
                        running(
                                REACHED,
                                new MilestoneCorrected(
                                        "M1",
                                        day("2018-05-28"),
                                        day("2018-05-29"),
                                        "Dagen var en tastefejl.")))
                .isTheExample();
        new PublishedEventAssert(running(REACHED, REPORTED)).isTheExample();
        new PublishedEventAssert(running(REACHED, REPORTED, RETURNED)).isTheExample();
        new PublishedEventAssert(running(REACHED, REPORTED, APPROVED)).isTheExample();
        new PublishedEventAssert(running(REACHED, REPORTED, APPROVED, CLOSED)).isTheExample();
    }

    @Test
    void grants_milestones_approved_reports_and_results_are_for_all() {
        for (var published :
                List.of(
                        last(SUBMITTED, RECOMMENDED, GRANTED),
                        running(),
                        running(REACHED),
                        running(REPORTED, APPROVED),
                        running(REPORTED, APPROVED, CLOSED))) {
            assertThat(published.classification()).isEqualTo(Classification.PUBLIC);
            assertThat(published.audience()).isEmpty();
        }
    }

    @Test
    void the_rest_is_for_lead_partners_region_and_growth_forum() {
        for (var published :
                List.of(
                        last(SUBMITTED),
                        last(SUBMITTED, CORRECTED),
                        last(SUBMITTED, RECOMMENDED),
                        running(REPORTED),
                        running(REPORTED, RETURNED))) {
            assertThat(published.classification()).isEqualTo(Classification.PARTIES);
            assertThat(published.audience())
                    .containsExactlyInAnyOrder("165", "169", "187", "1084", "VF");
        }
    }

    @Test
    void a_public_letter_never_shows_a_report_that_waits() {
        assertThat(running(REPORTED, REACHED).data())
                .isInstanceOfSatisfying(
                        ProjectV1.class,
                        data -> {
                            assertThat(data.report()).isNull();
                            assertThat(data.indicators().getFirst().actual()).isNull();
                        });
    }

    @Test
    void no_letter_names_a_person() {
        var written = Json.MAPPER.writeValueAsString(running(REPORTED).data());
        assertThat(written).doesNotContain("projektleder");
    }

    @Test
    void the_schema_notices_what_is_missing() {
        var data = (ObjectNode) Contracts.example("project", "report.approved");
        data.putNull("report");
        assertThat(Contracts.violations("project", "report.approved", data)).isNotEmpty();
    }

    private static PublishedEvent running(ProjectEvent... events) {
        var all = new ArrayList<>(List.of(SUBMITTED, RECOMMENDED, GRANTED, STARTED));
        all.addAll(List.of(events));
        return last(all.toArray(ProjectEvent[]::new));
    }

    /** The event about the last of these events. */
    private static PublishedEvent last(ProjectEvent... events) {
        Project project = new Project.NotApplied();
        for (var event : events) {
            project = ProjectDecider.evolve(project, event);
        }
        var stored =
                new Stored<>(
                        "PJ-2018-01",
                        events.length,
                        project,
                        Instant.EPOCH,
                        Instant.EPOCH,
                        "",
                        "",
                        List.of());
        return ProjectPublishedEvents.of(stored, events[events.length - 1]);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
