package dk.revus.acceptance.permission;

import dk.revus.kit.security.model.Role;
import dk.revus.strategy.StrategyApplication;
import dk.revus.testkit.Contracts;
import dk.revus.testkit.ServiceUnderTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cycle, meeting, strategy and register, each probed in every state of its life. */
class StrategyEndpointsIT {

    private static final String CYCLE = "revus-2019-2022";
    private static final String THEME = "TE-2017-02";

    @Test
    void every_door_opens_as_the_page_says() {
        ServiceAlone.probe(
                "strategy",
                StrategyApplication::start,
                StrategyEndpointsIT::endpoints,
                StrategyEndpointsIT::live);
    }

    private static void live(ServiceAlone alone) {
        var endpoints = alone.endpoints();
        var examples = alone.examples();
        register(endpoints);
        plan(endpoints);
        examples.theme(THEME, 1, "SHORTLISTED");
        meet(endpoints);
        examples.theme(THEME, 2, "PRIORITISED");
        adopt(endpoints);
        lead(endpoints);
    }

    private static Endpoints endpoints(ServiceUnderTest service) {
        var cycle = "/api/v1/cycles";
        var meeting = "/api/v1/meetings";
        var strategy = "/api/v1/strategies";
        var organisation = "/api/v1/organisations";
        return new Endpoints(
                service,
                Endpoint.list("organisation", organisation),
                Endpoint.read("organisation", organisation + "/{code}"),
                Endpoint.create(
                        "organisation",
                        "register",
                        organisation,
                        Contracts.example("strategy", "organisation.registered")),
                Endpoint.change(
                        "organisation",
                        "correct",
                        organisation + "/{code}",
                        Map.of(
                                "name", "Albertslund",
                                "officialName", "Albertslund Kommune",
                                "email", "borgmester@albertslund.example",
                                "reason", "Postkassen er flyttet.")),
                Endpoint.list("cycle", cycle),
                Endpoint.read("cycle", cycle + "/{id}"),
                Endpoint.create(
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
                Endpoint.change(
                        "cycle",
                        "replan",
                        cycle + "/{id}",
                        Map.of("title", "ReVUS 2020", "milestones", List.of(), "reason", "Udsat")),
                Endpoint.change("cycle", "advance", cycle + "/{id}", Map.of("reason", "Videre")),
                Endpoint.change(
                        "cycle",
                        "return",
                        cycle + "/{id}",
                        Map.of("phase", "PLANNED", "reason", "Tilbage")),
                Endpoint.list("meeting", meeting),
                Endpoint.read("meeting", meeting + "/{id}"),
                Endpoint.create(
                        "meeting",
                        "plan",
                        meeting,
                        Map.of("cycleId", CYCLE, "title", "KKR", "date", "2017-05-10")),
                Endpoint.change(
                        "meeting",
                        "correct",
                        meeting + "/{id}",
                        Map.of("title", "KKR-møde", "date", "2017-05-10", "reason", "Stavefejl")),
                Endpoint.change("meeting", "hold", meeting + "/{id}", "{}").whenReady(),
                Endpoint.change("meeting", "record-decision", meeting + "/{id}", decision())
                        .whenReady(),
                Endpoint.change("meeting", "correct-decision", meeting + "/{id}", correction())
                        .whenReady(),
                Endpoint.change("meeting", "approve-minutes", meeting + "/{id}", "{}"),
                Endpoint.list("strategy", strategy),
                Endpoint.read("strategy", strategy + "/{id}"),
                Endpoint.create("strategy", "draft", strategy, draft()),
                Endpoint.change("strategy", "correct", strategy + "/{id}", correctedDraft()),
                Endpoint.change("strategy", "recommend", strategy + "/{id}", "{}").whenReady(),
                Endpoint.change("strategy", "adopt", strategy + "/{id}", "{}").whenReady());
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

    private static void register(Endpoints endpoints) {
        var albertslund = Target.of("organisation", "165").where("code", "165");
        endpoints.probe(albertslund, "UNREGISTERED");
        endpoints.pass(albertslund, "register", Role.PLATFORM_ADMIN, "REVUS");
        endpoints.probe(albertslund, "REGISTERED");
        endpoints.pass(albertslund, "correct", Role.SECRETARIAT_LEAD, "KKR");
    }

    private static void plan(Endpoints endpoints) {
        var cycle = Target.of("cycle", CYCLE);
        endpoints.probe(cycle, "NOT_PLANNED");
    }

    private static void meet(Endpoints endpoints) {
        var meeting = Target.of("meeting", "MØ-2017-05-10");
        endpoints.probe(meeting, "UNPLANNED");
        endpoints.probe(meeting, "PLANNED");
        endpoints.pass(meeting, "correct", Role.KKR_SECRETARIAT, "KKR");
        endpoints.pass(meeting, "hold", Role.KKR_SECRETARIAT, "KKR");
        endpoints.probe(meeting, "HELD");
        endpoints.pass(meeting, "record-decision", Role.SECRETARIAT_LEAD, "KKR");
        endpoints.pass(meeting, "correct-decision", Role.KKR_SECRETARIAT, "KKR");
        endpoints.pass(meeting, "approve-minutes", Role.MAYOR, "165");
        endpoints.probe(meeting, "MINUTES_APPROVED");
    }

    private static void adopt(Endpoints endpoints) {
        var strategy = Target.of("strategy", "ST-2019-2022");
        endpoints.probe(strategy, "UNWRITTEN");
        endpoints.probe(strategy, "DRAFT");
        endpoints.pass(strategy, "correct", Role.REGION_OFFICER, "1084");
        endpoints.pass(strategy, "recommend", Role.VAEKSTFORUM_MEMBER, "VF");
        endpoints.probe(strategy, "RECOMMENDED");
        endpoints.pass(strategy, "adopt", Role.REGIONAL_COUNCIL, "1084");
        endpoints.probe(strategy, "ADOPTED");
    }

    private static void lead(Endpoints endpoints) {
        var cycle = Target.of("cycle", CYCLE);
        endpoints.probe(cycle, "PLANNED");
        endpoints.pass(cycle, "replan", Role.SECRETARIAT_LEAD, "KKR");
        endpoints.pass(cycle, "advance", Role.SECRETARIAT_LEAD, "KKR");
        endpoints.pass(cycle, "return", Role.SECRETARIAT_LEAD, "KKR");
        for (var phase :
                List.of("CALL", "CONSOLIDATION", "PRIORITISATION", "DRAFTING", "CONSULTATION")) {
            endpoints.pass(cycle, "advance", Role.SECRETARIAT_LEAD, "KKR");
            endpoints.probe(cycle, phase);
        }
        for (var phase : List.of("ADOPTION", "IMPLEMENTATION", "EVALUATION", "CLOSED")) {
            endpoints.pass(cycle, "advance", Role.REGION_OFFICER, "1084");
            endpoints.probe(cycle, phase);
        }
    }
}
