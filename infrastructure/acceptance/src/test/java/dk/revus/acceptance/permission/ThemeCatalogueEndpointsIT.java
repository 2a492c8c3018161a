package dk.revus.acceptance.permission;

import dk.revus.kit.security.model.Role;
import dk.revus.testkit.Contracts;
import dk.revus.testkit.ServiceUnderTest;
import dk.revus.themecatalogue.ThemeCatalogueApplication;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Principles, examples, themes and wishes, each probed in the states of its life. */
class ThemeCatalogueEndpointsIT {

    private static final String CYCLE = "revus-2019-2022";
    private static final String WISH = "ØN-165-2017-01";

    @Test
    void every_door_opens_as_the_page_says() {
        ServiceAlone.probe(
                "theme-catalogue",
                ThemeCatalogueApplication::start,
                ThemeCatalogueEndpointsIT::endpoints,
                ThemeCatalogueEndpointsIT::live);
    }

    private static void live(ServiceAlone alone) {
        var endpoints = alone.endpoints();
        var examples = alone.examples();
        var theme = Target.of("theme", "TE-2017-01");
        chosen(endpoints, theme);
        merged(endpoints);
        answered(endpoints, examples);
        decided(endpoints, examples, theme);
        register(endpoints);
    }

    private static Endpoints endpoints(ServiceUnderTest service) {
        var principles = "/api/v1/principles";
        var examples = "/api/v1/continuity-examples";
        var themes = "/api/v1/themes";
        var wishes = "/api/v1/wishes";
        var reason = Map.of("reason", "Derfor.");
        return new Endpoints(
                service,
                Endpoint.list("principle", principles),
                Endpoint.read("principle", principles + "/{id}"),
                Endpoint.create("principle", "adopt", principles, principle()),
                Endpoint.change(
                        "principle",
                        "correct",
                        principles + "/{id}",
                        Map.of("title", "Fokus", "guidance", "Hvad?", "reason", "Stavefejl")),
                Endpoint.list("continuity", examples),
                Endpoint.read("continuity", examples + "/{id}"),
                Endpoint.create("continuity", "register", examples, example()),
                Endpoint.change(
                        "continuity",
                        "correct",
                        examples + "/{id}",
                        Map.of(
                                "title", "Trafikplan",
                                "kind", "LIGHTHOUSE_PROJECT",
                                "source", "ReVUS 2015, s. 12",
                                "reason", "Kilden var forkert")),
                Endpoint.list("theme", themes),
                Endpoint.read("theme", themes + "/{id}"),
                Endpoint.read("theme", themes + "/{id}/lineage"),
                Endpoint.create("theme", "create", themes, theme()),
                Endpoint.create("theme", "merge", themes + ":merge", merger()),
                Endpoint.change(
                        "theme",
                        "correct",
                        themes + "/{id}",
                        Map.of("title", "Veje", "summary", "Kort om veje", "reason", "Stavefejl")),
                Endpoint.change("theme", "publish", themes + "/{id}", "{}"),
                Endpoint.change("theme", "nominate", themes + "/{id}", "{}").whenReady(),
                Endpoint.change("theme", "shortlist", themes + "/{id}", "{}"),
                Endpoint.change("theme", "exclude", themes + "/{id}", reason),
                Endpoint.change("theme", "complete", themes + "/{id}", reason).whenReady(),
                Endpoint.list("wish", wishes),
                Endpoint.read("wish", wishes + "/{id}"),
                Endpoint.change("wish", "place", wishes + "/{id}", Map.of("themeId", "TE-2017-01"))
                        .whenReady(),
                Endpoint.change(
                                "wish",
                                "correct-outcome",
                                wishes + "/{id}",
                                Map.of(
                                        "outcome", "HANDLED_ELSEWHERE",
                                        "reason", "I vejplanen.",
                                        "because", "Forkert grund."))
                        .whenReady(),
                Endpoint.change(
                        "wish",
                        "record-outcome",
                        wishes + "/{id}",
                        Map.of("outcome", "HANDLED_ELSEWHERE", "reason", "Derfor.")));
    }

    private static Map<String, Object> principle() {
        return Map.of("cycleId", CYCLE, "number", 1, "title", "Fokus", "guidance", "Hvordan?");
    }

    private static Map<String, Object> example() {
        return Map.of(
                "exampleId", "KE-01",
                "cycleId", CYCLE,
                "title", "Trafikplan",
                "kind", "LIGHTHOUSE_PROJECT",
                "source", "ReVUS 2015");
    }

    private static Map<String, Object> theme() {
        return Map.of(
                "cycleId", CYCLE,
                "title", "Infrastruktur",
                "summary", "Kort om infrastruktur",
                "origin", "PROPOSED_BY_WORKING_GROUP",
                "confirmWarnings", List.of("SAME_TITLE"));
    }

    private static Map<String, Object> merger() {
        return Map.of(
                "from", List.of("TE-2017-02", "TE-2017-03"),
                "title", "Sammen",
                "summary", "To i én",
                "reason", "Samme målgruppe");
    }

    private static void register(Endpoints endpoints) {
        endpoints.probe(Target.of("principle", "P1"), "NEW");
        endpoints.probe(Target.of("principle", "P1"), "ADOPTED");
        endpoints.pass(Target.of("principle", "P1"), "correct", Role.KKR_SECRETARIAT, "KKR");
        endpoints.probe(Target.of("continuity", "KE-01"), "NEW");
        endpoints.probe(Target.of("continuity", "KE-01"), "REGISTERED");
        endpoints.pass(Target.of("continuity", "KE-01"), "correct", Role.KKR_SECRETARIAT, "KKR");
    }

    private static void chosen(Endpoints endpoints, Target theme) {
        endpoints.probe(theme, "NEW"); // three roles may write themes, and do so: TE-2017-01 to 03
        endpoints.probe(theme, "DRAFT");
        endpoints.pass(theme, "publish", Role.KKR_SECRETARIAT, "KKR");
        endpoints.probe(theme, "PUBLISHED");
        endpoints.pass(theme, "nominate", Role.WORKING_GROUP, "KKR");
        endpoints.probe(theme, "CANDIDATE");
        endpoints.pass(theme, "correct", Role.WORKING_GROUP, "KKR");
    }

    private static void merged(Endpoints endpoints) {
        for (var id : List.of("TE-2017-02", "TE-2017-03")) {
            endpoints.pass(Target.of("theme", id), "publish", Role.SECRETARIAT_LEAD, "KKR");
        }
        endpoints.pass(Target.of("theme", "TE-2017-02"), "merge", Role.WORKING_GROUP, "KKR");
        endpoints.probe(Target.of("theme", "TE-2017-02"), "MERGED");
        var made = endpoints.pass(Target.of("theme", ""), "create", Role.SECRETARIAT_LEAD, "KKR");
        var gone = Target.of("theme", made.json().path("themeId").asString());
        endpoints.pass(gone, "publish", Role.SECRETARIAT_LEAD, "KKR");
        endpoints.pass(gone, "nominate", Role.SECRETARIAT_LEAD, "KKR");
        endpoints.pass(gone, "exclude", Role.OFFICIALS_COMMITTEE, "KKR");
        endpoints.probe(gone, "NOT_PRIORITISED");
    }

    private static void answered(Endpoints endpoints, ExampleEvents examples) {
        examples.of(
                "submission",
                "response",
                "SV-165-2017",
                1,
                "response.submitted",
                response -> {
                    response.set("themeRanks", response.arrayNode());
                    response.set("wishes", onNoTheme((ArrayNode) response.path("wishes")));
                });
        var wish = Target.of("wish", WISH).ownedBy("165");
        endpoints.probe(wish, "RECEIVED");
        endpoints.pass(wish, "place", Role.WORKING_GROUP, "KKR");
        endpoints.probe(wish, "PLACED");
        endpoints.pass(wish, "record-outcome", Role.KKR_SECRETARIAT, "KKR");
        endpoints.probe(wish, "ANSWERED");
        endpoints.pass(wish, "correct-outcome", Role.SECRETARIAT_LEAD, "KKR");
    }

    private static ArrayNode onNoTheme(ArrayNode wishes) {
        wishes.forEach(
                wish -> {
                    var base = ((ObjectNode) wish).putObject("themeBase").put("kind", "NEW");
                    base.putArray("themeIds");
                });
        return wishes;
    }

    private static void decided(Endpoints endpoints, ExampleEvents examples, Target theme) {
        endpoints.pass(theme, "shortlist", Role.OFFICIALS_COMMITTEE, "KKR");
        endpoints.probe(theme, "SHORTLISTED");
        examples.of(
                "strategy",
                "meeting",
                "MØ-2017-09-01",
                1,
                "decision.recorded",
                meeting -> {
                    var decision = (ObjectNode) meeting.path("decision");
                    decision.put("themeId", theme.id()).put("type", "PRIORITISE");
                    meeting.putArray("decisions").add(decision);
                });
        endpoints.probe(theme, "PRIORITISED");
        examples.of(
                "strategy",
                "strategy",
                "ST-2019-2022",
                1,
                "strategy.adopted",
                strategy ->
                        ((ObjectNode) strategy.path("sections").get(0)).put("themeId", theme.id()));
        endpoints.probe(theme, "IN_STRATEGY");
        project(examples, theme, 1, "application.granted", "GRANTED");
        endpoints.probe(theme, "ACTIVE");
        project(examples, theme, 2, "project.closed", "CLOSED");
        endpoints.pass(theme, "complete", Role.REGION_OFFICER, "1084");
        endpoints.probe(theme, "COMPLETED");
    }

    private static void project(
            ExampleEvents examples, Target theme, long sequence, String type, String state) {
        examples.of(
                "project",
                "project",
                Contracts.example("project", type).path("projectId").asString(),
                sequence,
                type,
                project -> project.put("themeId", theme.id()).put("state", state));
    }
}
