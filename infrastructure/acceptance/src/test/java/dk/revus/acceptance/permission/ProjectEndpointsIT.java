package dk.revus.acceptance.permission;

import dk.revus.kit.security.model.Role;
import dk.revus.project.ProjectApplication;
import dk.revus.testkit.ServiceUnderTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Projects, probed from application to result, and those that come to nothing. */
class ProjectEndpointsIT {

    private static final Map<String, Object> REASON = Map.of("reason", "Derfor.");

    @Test
    void every_door_opens_as_the_page_says() {
        ServiceAlone.probe(
                "project",
                ProjectApplication::start,
                ProjectEndpointsIT::endpoints,
                ProjectEndpointsIT::live);
    }

    private static void live(ServiceAlone alone) {
        var service = alone.service();
        var endpoints = alone.endpoints();
        var examples = alone.examples();
        service.moveClockTo("2018-02-01T09:00");
        examples.theme("TE-2017-02", 1, "PRIORITISED");
        examples.of(
                "strategy",
                "organisation",
                "169",
                1,
                "organisation.registered",
                organisation -> organisation.put("organisation", "169"));
        var ours = applied(endpoints);
        endpoints.probe(ours, "SUBMITTED");
        endpoints.pass(ours, "correct", Role.PROJECT_LEAD, "165");
        var given = another(endpoints);
        endpoints.pass(given, "withdraw", Role.PROJECT_LEAD, "165");
        endpoints.probe(given, "WITHDRAWN");
        recommend(endpoints, ours);
        service.moveClockTo("2018-07-02T09:00");
        carryOut(endpoints, ours);
    }

    private static Endpoints endpoints(ServiceUnderTest service) {
        var projects = "/api/v1/projects";
        var project = projects + "/{id}";
        var report =
                Map.of(
                        "period", "2018-H1",
                        "text", "I gang.",
                        "indicators", List.of(Map.of("indicatorId", "I1", "actual", 90)));
        return new Endpoints(
                service,
                Endpoint.list("project", projects),
                Endpoint.read("project", project),
                Endpoint.create("project", "apply", projects, application()),
                Endpoint.change(
                        "project",
                        "correct",
                        project,
                        Map.of(
                                "title", "Ind i job",
                                "summary", "Praktik.",
                                "reason", "Titlen var den gamle.")),
                Endpoint.change("project", "withdraw", project, REASON),
                Endpoint.change("project", "recommend", project, REASON),
                Endpoint.change("project", "not-recommend", project, REASON),
                Endpoint.change("project", "grant", project, REASON).whenReady(),
                Endpoint.change("project", "reject", project, REASON).whenReady(),
                Endpoint.change("project", "start", project, "{}"),
                Endpoint.change(
                                "project",
                                "reach-milestone",
                                project,
                                Map.of("milestoneId", "M1", "reachedOn", "2018-02-01"))
                        .whenReady(),
                Endpoint.change(
                                "project",
                                "correct-milestone",
                                project,
                                Map.of(
                                        "milestoneId", "M1",
                                        "reachedOn", "2018-02-02",
                                        "reason", "Tastefejl."))
                        .whenReady(),
                Endpoint.change("project", "submit-report", project, report).whenReady(),
                Endpoint.change("project", "approve-report", project, "{}").whenReady(),
                Endpoint.change("project", "return-report", project, REASON).whenReady(),
                Endpoint.change("project", "close", project, Map.of("result", "90 unge."))
                        .whenReady());
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

    /** Project leads who probe apply; one more is Albertslund's, whose own it then is. */
    private static Target applied(Endpoints endpoints) {
        endpoints.probe(Target.of("project", "PJ-2018-01"), "NOT_APPLIED");
        return another(endpoints);
    }

    private static Target another(Endpoints endpoints) {
        var made = endpoints.pass(Target.of("project", ""), "apply", Role.PROJECT_LEAD, "165");
        return Target.of("project", made.json().path("projectId").asString()).ownedBy("165");
    }

    private static void recommend(Endpoints endpoints, Target ours) {
        var refused = another(endpoints);
        endpoints.pass(refused, "not-recommend", Role.VAEKSTFORUM_MEMBER, "VF");
        endpoints.probe(refused, "NOT_RECOMMENDED");
        var rejected = another(endpoints);
        endpoints.pass(rejected, "recommend", Role.VAEKSTFORUM_MEMBER, "VF");
        endpoints.pass(rejected, "reject", Role.REGIONAL_COUNCIL, "1084");
        endpoints.probe(rejected, "REJECTED");
        endpoints.pass(ours, "recommend", Role.VAEKSTFORUM_MEMBER, "VF");
        endpoints.probe(ours, "RECOMMENDED");
        endpoints.pass(ours, "grant", Role.REGIONAL_COUNCIL, "1084");
        endpoints.probe(ours, "GRANTED");
    }

    private static void carryOut(Endpoints endpoints, Target ours) {
        endpoints.pass(ours, "start", Role.PROJECT_LEAD, "165");
        endpoints.probe(ours, "ACTIVE");
        endpoints.pass(ours, "reach-milestone", Role.PROJECT_LEAD, "165");
        endpoints.pass(ours, "correct-milestone", Role.PROJECT_LEAD, "165");
        endpoints.pass(ours, "submit-report", Role.PROJECT_LEAD, "165");
        endpoints.pass(ours, "return-report", Role.CONTROLLER, "1084");
        endpoints.pass(ours, "submit-report", Role.PROJECT_LEAD, "165");
        endpoints.pass(ours, "approve-report", Role.CONTROLLER, "1084");
        endpoints.pass(ours, "close", Role.REGION_OFFICER, "1084");
        endpoints.probe(ours, "CLOSED");
    }
}
