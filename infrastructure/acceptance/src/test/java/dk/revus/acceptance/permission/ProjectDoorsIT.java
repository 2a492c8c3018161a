package dk.revus.acceptance.permission;

import dk.revus.kit.security.model.Role;
import dk.revus.project.ProjectApplication;
import dk.revus.testkit.ServiceUnderTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Projects, knocked at from application to result, and those that come to nothing. */
class ProjectDoorsIT {

    private static final Map<String, Object> REASON = Map.of("reason", "Derfor.");

    @Test
    void every_door_opens_as_the_page_says() {
        try (var service = ServiceUnderTest.start(ProjectApplication::start)) {
            service.moveClockTo("2018-02-01T09:00");
            var told = new Told(service);
            told.theme("TE-2017-02", 1, "PRIORITISED");
            told.of(
                    "strategy",
                    "organisation",
                    "169",
                    1,
                    "organisation.registered",
                    organisation -> organisation.put("organisation", "169"));
            var doors = doors(service);
            var ours = applied(doors);
            doors.knock(ours, "SUBMITTED");
            doors.pass(ours, "correct", Role.PROJECT_LEAD, "165");
            var given = another(doors);
            doors.pass(given, "withdraw", Role.PROJECT_LEAD, "165");
            doors.knock(given, "WITHDRAWN");
            recommend(doors, ours);
            service.moveClockTo("2018-07-02T09:00");
            carryOut(doors, ours);
            doors.leaveNoneOut("project");
        }
    }

    private static Doors doors(ServiceUnderTest service) {
        var projects = "/api/v1/projects";
        var project = projects + "/{id}";
        var report =
                Map.of(
                        "period", "2018-H1",
                        "text", "I gang.",
                        "indicators", List.of(Map.of("indicatorId", "I1", "actual", 90)));
        return new Doors(
                service,
                Door.list("project", projects),
                Door.read("project", project),
                Door.create("project", "apply", projects, application()),
                Door.change(
                        "project",
                        "correct",
                        project,
                        Map.of(
                                "title", "Ind i job",
                                "summary", "Praktik.",
                                "reason", "Titlen var den gamle.")),
                Door.change("project", "withdraw", project, REASON),
                Door.change("project", "recommend", project, REASON),
                Door.change("project", "not-recommend", project, REASON),
                Door.change("project", "grant", project, REASON).whenReady(),
                Door.change("project", "reject", project, REASON).whenReady(),
                Door.change("project", "start", project, "{}"),
                Door.change(
                                "project",
                                "reach-milestone",
                                project,
                                Map.of("milestoneId", "M1", "reachedOn", "2018-02-01"))
                        .whenReady(),
                Door.change(
                                "project",
                                "correct-milestone",
                                project,
                                Map.of(
                                        "milestoneId", "M1",
                                        "reachedOn", "2018-02-02",
                                        "reason", "Tastefejl."))
                        .whenReady(),
                Door.change("project", "submit-report", project, report).whenReady(),
                Door.change("project", "approve-report", project, "{}").whenReady(),
                Door.change("project", "return-report", project, REASON).whenReady(),
                Door.change("project", "close", project, Map.of("result", "90 unge.")).whenReady());
    }

    private static Map<String, Object> application() {
        return Map.of(
                "cycleId",
                "revus-2019-2022",
                "themeId",
                "TE-2017-02",
                "title",
                "Vejen ind i job",
                "summary",
                "Praktik og vejledning.",
                "partners",
                List.of("169"),
                "amountDkk",
                4_500_000,
                "milestones",
                List.of(Map.of("title", "Opstart", "planned", "2018-06-01")),
                "indicators",
                List.of(
                        Map.of(
                                "title",
                                "Unge i gang",
                                "unit",
                                "unge",
                                "baseline",
                                40,
                                "target",
                                250)));
    }

    /** Project leads who knock apply; one more is Albertslund's, whose own it then is. */
    private static Spot applied(Doors doors) {
        doors.knock(Spot.of("project", "PJ-2018-01"), "NOT_APPLIED");
        return another(doors);
    }

    private static Spot another(Doors doors) {
        var made = doors.pass(Spot.of("project", ""), "apply", Role.PROJECT_LEAD, "165");
        return Spot.of("project", made.json().path("projectId").asString()).ownedBy("165");
    }

    private static void recommend(Doors doors, Spot ours) {
        var refused = another(doors);
        doors.pass(refused, "not-recommend", Role.VAEKSTFORUM_MEMBER, "VF");
        doors.knock(refused, "NOT_RECOMMENDED");
        var rejected = another(doors);
        doors.pass(rejected, "recommend", Role.VAEKSTFORUM_MEMBER, "VF");
        doors.pass(rejected, "reject", Role.REGIONAL_COUNCIL, "1084");
        doors.knock(rejected, "REJECTED");
        doors.pass(ours, "recommend", Role.VAEKSTFORUM_MEMBER, "VF");
        doors.knock(ours, "RECOMMENDED");
        doors.pass(ours, "grant", Role.REGIONAL_COUNCIL, "1084");
        doors.knock(ours, "GRANTED");
    }

    private static void carryOut(Doors doors, Spot ours) {
        doors.pass(ours, "start", Role.PROJECT_LEAD, "165");
        doors.knock(ours, "ACTIVE");
        doors.pass(ours, "reach-milestone", Role.PROJECT_LEAD, "165");
        doors.pass(ours, "correct-milestone", Role.PROJECT_LEAD, "165");
        doors.pass(ours, "submit-report", Role.PROJECT_LEAD, "165");
        doors.pass(ours, "return-report", Role.CONTROLLER, "1084");
        doors.pass(ours, "submit-report", Role.PROJECT_LEAD, "165");
        doors.pass(ours, "approve-report", Role.CONTROLLER, "1084");
        doors.pass(ours, "close", Role.REGION_OFFICER, "1084");
        doors.knock(ours, "CLOSED");
    }
}
