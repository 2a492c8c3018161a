package dk.revus.acceptance.permission;

import dk.revus.kit.security.model.Role;
import dk.revus.strategy.StrategyApplication;
import dk.revus.testkit.Contracts;
import dk.revus.testkit.ServiceUnderTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cycle, meeting, strategy and register, each knocked at in every state of its life. */
class StrategyDoorsIT {

    private static final String CYCLE = "revus-2019-2022";
    private static final String THEME = "TE-2017-02";

    @Test
    void every_door_opens_as_the_page_says() {
        try (var service = ServiceUnderTest.start(StrategyApplication::start)) {
            var doors = doors(service);
            var told = new Told(service);
            register(doors);
            plan(doors);
            told.theme(THEME, 1, "SHORTLISTED");
            meet(doors);
            told.theme(THEME, 2, "PRIORITISED");
            adopt(doors);
            lead(doors);
            doors.leaveNoneOut("strategy");
        }
    }

    private static Doors doors(ServiceUnderTest service) {
        var cycle = "/api/v1/cycles";
        var meeting = "/api/v1/meetings";
        var strategy = "/api/v1/strategies";
        var organisation = "/api/v1/organisations";
        return new Doors(
                service,
                Door.list("organisation", organisation),
                Door.read("organisation", organisation + "/{code}"),
                Door.create(
                        "organisation",
                        "register",
                        organisation,
                        Contracts.example("strategy", "organisation.registered")),
                Door.change(
                        "organisation",
                        "correct",
                        organisation + "/{code}",
                        Map.of(
                                "name", "Albertslund",
                                "officialName", "Albertslund Kommune",
                                "email", "borgmester@albertslund.example",
                                "reason", "Postkassen er flyttet.")),
                Door.list("cycle", cycle),
                Door.read("cycle", cycle + "/{id}"),
                Door.create(
                        "cycle",
                        "plan",
                        cycle,
                        Map.of(
                                "cycleId",
                                CYCLE,
                                "title",
                                "ReVUS 2019-2022",
                                "milestones",
                                List.of())),
                Door.change(
                        "cycle",
                        "replan",
                        cycle + "/{id}",
                        Map.of("title", "ReVUS 2020", "milestones", List.of(), "reason", "Udsat")),
                Door.change("cycle", "advance", cycle + "/{id}", Map.of("reason", "Videre")),
                Door.change(
                        "cycle",
                        "return",
                        cycle + "/{id}",
                        Map.of("phase", "PLANNED", "reason", "Tilbage")),
                Door.list("meeting", meeting),
                Door.read("meeting", meeting + "/{id}"),
                Door.create(
                        "meeting",
                        "plan",
                        meeting,
                        Map.of("cycleId", CYCLE, "title", "KKR", "date", "2017-05-10")),
                Door.change(
                        "meeting",
                        "correct",
                        meeting + "/{id}",
                        Map.of("title", "KKR-møde", "date", "2017-05-10", "reason", "Stavefejl")),
                Door.change("meeting", "hold", meeting + "/{id}", "{}").whenReady(),
                Door.change("meeting", "record-decision", meeting + "/{id}", decision())
                        .whenReady(),
                Door.change("meeting", "correct-decision", meeting + "/{id}", correction())
                        .whenReady(),
                Door.change("meeting", "approve-minutes", meeting + "/{id}", "{}"),
                Door.list("strategy", strategy),
                Door.read("strategy", strategy + "/{id}"),
                Door.create("strategy", "draft", strategy, draft()),
                Door.change("strategy", "correct", strategy + "/{id}", correctedDraft()),
                Door.change("strategy", "recommend", strategy + "/{id}", "{}").whenReady(),
                Door.change("strategy", "adopt", strategy + "/{id}", "{}").whenReady());
    }

    private static Map<String, Object> decision() {
        return Map.of(
                "type",
                "PRIORITISE",
                "themeId",
                THEME,
                "text",
                "Temaet prioriteres.",
                "reason",
                "Ja");
    }

    private static Map<String, Object> correction() {
        var correction = new HashMap<>(decision());
        correction.remove("themeId");
        correction.put("decisionId", "BE-2017-05-10-01");
        correction.put("reason", "Fri fremkommelighed.");
        correction.put("because", "Forkert linje valgt.");
        return correction;
    }

    private static Map<String, Object> draft() {
        var section = Map.of("themeId", THEME, "title", "Infrastruktur", "text", "Metropol.");
        return Map.of("cycleId", CYCLE, "title", "ReVUS", "sections", List.of(section));
    }

    private static Map<String, Object> correctedDraft() {
        var draft = new HashMap<>(draft());
        draft.remove("cycleId");
        draft.put("title", "ReVUS 2019-2022");
        draft.put("reason", "Titlen var for kort.");
        return draft;
    }

    private static void register(Doors doors) {
        var albertslund = Spot.of("organisation", "165").where("code", "165");
        doors.knock(albertslund, "UNREGISTERED");
        doors.pass(albertslund, "register", Role.PLATFORM_ADMIN, "REVUS");
        doors.knock(albertslund, "REGISTERED");
        doors.pass(albertslund, "correct", Role.SECRETARIAT_LEAD, "KKR");
    }

    private static void plan(Doors doors) {
        var cycle = Spot.of("cycle", CYCLE);
        doors.knock(cycle, "NOT_PLANNED");
    }

    private static void meet(Doors doors) {
        var meeting = Spot.of("meeting", "MØ-2017-05-10");
        doors.knock(meeting, "UNPLANNED");
        doors.knock(meeting, "PLANNED");
        doors.pass(meeting, "correct", Role.KKR_SECRETARIAT, "KKR");
        doors.pass(meeting, "hold", Role.KKR_SECRETARIAT, "KKR");
        doors.knock(meeting, "HELD");
        doors.pass(meeting, "record-decision", Role.SECRETARIAT_LEAD, "KKR");
        doors.pass(meeting, "correct-decision", Role.KKR_SECRETARIAT, "KKR");
        doors.pass(meeting, "approve-minutes", Role.MAYOR, "165");
        doors.knock(meeting, "MINUTES_APPROVED");
    }

    private static void adopt(Doors doors) {
        var strategy = Spot.of("strategy", "ST-2019-2022");
        doors.knock(strategy, "UNWRITTEN");
        doors.knock(strategy, "DRAFT");
        doors.pass(strategy, "correct", Role.REGION_OFFICER, "1084");
        doors.pass(strategy, "recommend", Role.VAEKSTFORUM_MEMBER, "VF");
        doors.knock(strategy, "RECOMMENDED");
        doors.pass(strategy, "adopt", Role.REGIONAL_COUNCIL, "1084");
        doors.knock(strategy, "ADOPTED");
    }

    private static void lead(Doors doors) {
        var cycle = Spot.of("cycle", CYCLE);
        doors.knock(cycle, "PLANNED");
        doors.pass(cycle, "replan", Role.SECRETARIAT_LEAD, "KKR");
        doors.pass(cycle, "advance", Role.SECRETARIAT_LEAD, "KKR");
        doors.pass(cycle, "return", Role.SECRETARIAT_LEAD, "KKR");
        for (var phase :
                List.of("CALL", "CONSOLIDATION", "PRIORITISATION", "DRAFTING", "CONSULTATION")) {
            doors.pass(cycle, "advance", Role.SECRETARIAT_LEAD, "KKR");
            doors.knock(cycle, phase);
        }
        for (var phase : List.of("ADOPTION", "IMPLEMENTATION", "EVALUATION", "CLOSED")) {
            doors.pass(cycle, "advance", Role.REGION_OFFICER, "1084");
            doors.knock(cycle, phase);
        }
    }
}
