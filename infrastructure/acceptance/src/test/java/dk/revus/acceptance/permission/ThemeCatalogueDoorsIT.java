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

/** Principles, examples, themes and wishes, each knocked at in the states of its life. */
class ThemeCatalogueDoorsIT {

    private static final String CYCLE = "revus-2019-2022";
    private static final String WISH = "ØN-165-2017-01";

    @Test
    void every_door_opens_as_the_page_says() {
        try (var service = ServiceUnderTest.start(ThemeCatalogueApplication::start)) {
            var doors = doors(service);
            var theme = Spot.of("theme", "TE-2017-01");
            chosen(doors, theme);
            merged(doors);
            var told = new Told(service);
            answered(doors, told);
            decided(doors, told, theme);
            register(doors);
            doors.leaveNoneOut("theme-catalogue");
        }
    }

    private static Doors doors(ServiceUnderTest service) {
        var principles = "/api/v1/principles";
        var examples = "/api/v1/continuity-examples";
        var themes = "/api/v1/themes";
        var wishes = "/api/v1/wishes";
        var reason = Map.of("reason", "Derfor.");
        return new Doors(
                service,
                Door.list("principle", principles),
                Door.read("principle", principles + "/{id}"),
                Door.create("principle", "adopt", principles, principle()),
                Door.change(
                        "principle",
                        "correct",
                        principles + "/{id}",
                        Map.of("title", "Fokus", "guidance", "Hvad?", "reason", "Stavefejl")),
                Door.list("continuity", examples),
                Door.read("continuity", examples + "/{id}"),
                Door.create("continuity", "register", examples, example()),
                Door.change(
                        "continuity",
                        "correct",
                        examples + "/{id}",
                        Map.of(
                                "title", "Trafikplan",
                                "kind", "LIGHTHOUSE_PROJECT",
                                "source", "ReVUS 2015, s. 12",
                                "reason", "Kilden var forkert")),
                Door.list("theme", themes),
                Door.read("theme", themes + "/{id}"),
                Door.read("theme", themes + "/{id}/lineage"),
                Door.create("theme", "create", themes, theme()),
                Door.create("theme", "merge", themes + ":merge", merger()),
                Door.change(
                        "theme",
                        "correct",
                        themes + "/{id}",
                        Map.of("title", "Veje", "summary", "Kort om veje", "reason", "Stavefejl")),
                Door.change("theme", "publish", themes + "/{id}", "{}"),
                Door.change("theme", "nominate", themes + "/{id}", "{}").whenReady(),
                Door.change("theme", "shortlist", themes + "/{id}", "{}"),
                Door.change("theme", "exclude", themes + "/{id}", reason),
                Door.change("theme", "complete", themes + "/{id}", reason).whenReady(),
                Door.list("wish", wishes),
                Door.read("wish", wishes + "/{id}"),
                Door.change("wish", "place", wishes + "/{id}", Map.of("themeId", "TE-2017-01"))
                        .whenReady(),
                Door.change(
                                "wish",
                                "correct-outcome",
                                wishes + "/{id}",
                                Map.of(
                                        "outcome", "HANDLED_ELSEWHERE",
                                        "reason", "I vejplanen.",
                                        "because", "Forkert grund."))
                        .whenReady(),
                Door.change(
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

    private static void register(Doors doors) {
        doors.knock(Spot.of("principle", "P1"), "NEW");
        doors.knock(Spot.of("principle", "P1"), "ADOPTED");
        doors.pass(Spot.of("principle", "P1"), "correct", Role.KKR_SECRETARIAT, "KKR");
        doors.knock(Spot.of("continuity", "KE-01"), "NEW");
        doors.knock(Spot.of("continuity", "KE-01"), "REGISTERED");
        doors.pass(Spot.of("continuity", "KE-01"), "correct", Role.KKR_SECRETARIAT, "KKR");
    }

    private static void chosen(Doors doors, Spot theme) {
        doors.knock(theme, "NEW"); // three roles may write themes, and do so: TE-2017-01 to 03
        doors.knock(theme, "DRAFT");
        doors.pass(theme, "publish", Role.KKR_SECRETARIAT, "KKR");
        doors.knock(theme, "PUBLISHED");
        doors.pass(theme, "nominate", Role.WORKING_GROUP, "KKR");
        doors.knock(theme, "CANDIDATE");
        doors.pass(theme, "correct", Role.WORKING_GROUP, "KKR");
    }

    private static void merged(Doors doors) {
        for (var id : List.of("TE-2017-02", "TE-2017-03")) {
            doors.pass(Spot.of("theme", id), "publish", Role.SECRETARIAT_LEAD, "KKR");
        }
        doors.pass(Spot.of("theme", "TE-2017-02"), "merge", Role.WORKING_GROUP, "KKR");
        doors.knock(Spot.of("theme", "TE-2017-02"), "MERGED");
        var made = doors.pass(Spot.of("theme", ""), "create", Role.SECRETARIAT_LEAD, "KKR");
        var gone = Spot.of("theme", made.json().path("themeId").asString());
        doors.pass(gone, "publish", Role.SECRETARIAT_LEAD, "KKR");
        doors.pass(gone, "nominate", Role.SECRETARIAT_LEAD, "KKR");
        doors.pass(gone, "exclude", Role.OFFICIALS_COMMITTEE, "KKR");
        doors.knock(gone, "NOT_PRIORITISED");
    }

    private static void answered(Doors doors, Told told) {
        told.of(
                "submission",
                "response",
                "SV-165-2017",
                1,
                "response.submitted",
                response -> {
                    response.set("themeRanks", response.arrayNode());
                    response.set("wishes", onNoTheme((ArrayNode) response.path("wishes")));
                });
        var wish = Spot.of("wish", WISH).ownedBy("165");
        doors.knock(wish, "RECEIVED");
        doors.pass(wish, "place", Role.WORKING_GROUP, "KKR");
        doors.knock(wish, "PLACED");
        doors.pass(wish, "record-outcome", Role.KKR_SECRETARIAT, "KKR");
        doors.knock(wish, "ANSWERED");
        doors.pass(wish, "correct-outcome", Role.SECRETARIAT_LEAD, "KKR");
    }

    private static ArrayNode onNoTheme(ArrayNode wishes) {
        wishes.forEach(
                wish -> {
                    var base = ((ObjectNode) wish).putObject("themeBase").put("kind", "NEW");
                    base.putArray("themeIds");
                });
        return wishes;
    }

    private static void decided(Doors doors, Told told, Spot theme) {
        doors.pass(theme, "shortlist", Role.OFFICIALS_COMMITTEE, "KKR");
        doors.knock(theme, "SHORTLISTED");
        told.of(
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
        doors.knock(theme, "PRIORITISED");
        told.of(
                "strategy",
                "strategy",
                "ST-2019-2022",
                1,
                "strategy.adopted",
                strategy ->
                        ((ObjectNode) strategy.path("sections").get(0)).put("themeId", theme.id()));
        doors.knock(theme, "IN_STRATEGY");
        project(told, theme, 1, "application.granted", "GRANTED");
        doors.knock(theme, "ACTIVE");
        project(told, theme, 2, "project.closed", "CLOSED");
        doors.pass(theme, "complete", Role.REGION_OFFICER, "1084");
        doors.knock(theme, "COMPLETED");
    }

    private static void project(Told told, Spot theme, long sequence, String type, String state) {
        told.of(
                "project",
                "project",
                Contracts.example("project", type).path("projectId").asString(),
                sequence,
                type,
                project -> project.put("themeId", theme.id()).put("state", state));
    }
}
